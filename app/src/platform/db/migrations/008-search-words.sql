-- The words of an item are brought up to date in one statement: a word that moved into its title, or out of it, stays
-- the same row.
grant update (in_title) on live.search_word to groundwork_app;
