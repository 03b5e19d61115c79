-- Who was invited and replied is forgotten with the reply: the invitation keeps no name either. Of those who were forgotten before,
-- the nightly job takes it away (procure.forget-repliers).
alter table live.procure_reply_invitation alter column name drop not null;
grant update (name) on live.procure_reply_invitation to groundwork_app;
