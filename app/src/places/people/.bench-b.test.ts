import { test } from 'node:test';
import { openWorld } from '/work/main/test/support/town.ts';
import { readPlace } from '/work/main/app/src/platform/db/transaction.ts';
import { actorOf } from '/work/main/app/src/places/people/actor.ts';
import { addPeople } from '/work/main/app/src/places/people/people-actions.ts';
test('x', async () => {
  const world = await openWorld();
  const p = await world.addTown('BIG');
  const who = await world.appoint(p, [...world.house.performing.permissions]);
  for (let k=0;k<4;k++){ const t=performance.now();
    await world.act(p, addPeople, { people: Array.from({length:5000},(_,i)=>({name:`Person ${k}-${i}`,email:`p${k}.${i}@t.invalid`,phone:'',language:null,sex:null,ageBand:null})) });
    console.log('add 5000', Math.round(performance.now()-t),'ms'); }
  // 20,000 posts and holdings
  await world.admin.query(`insert into live.thread_item (place_id,item_id,kind,title) select $1, gen_random_uuid(),'post','x' from generate_series(1,20000)`,[p]);
  const b=(await world.admin.query('select body_id from live.body where place_id=$1 limit 1',[p])).rows[0].body_id;
  await world.admin.query(`insert into live.post (place_id,post_id,body_id,title) select place_id,item_id,$2,'Post '||row_number() over () from live.thread_item where place_id=$1 and kind='post' and title='x'`,[p,b]);
  await world.admin.query(`insert into live.post_permission select place_id,post_id,'places.read' from live.post where place_id=$1 and title like 'Post %' on conflict do nothing`,[p]);
  await world.admin.query(`insert into live.holding (place_id,post_id,person_id,from_date) select a.place_id,a.post_id,b.person_id,'2020-01-01' from (select *,row_number() over () n from live.post where place_id=$1 and title like 'Post %') a join (select *,row_number() over () n from live.person where place_id=$1 and identity_id is null) b using (n)`,[p]);
  await world.admin.query('analyze');
  const one=()=>readPlace(world.house.pool,p,(tx)=>actorOf(tx,who.identityId,new Date()));
  const noop=()=>readPlace(world.house.pool,p,async()=>1); const min=async(f:()=>Promise<unknown>)=>{let m=1e9;for(let i=0;i<200;i++){const t=performance.now();await f();m=Math.min(m,performance.now()-t);}return m.toFixed(2)}; console.log('noop',await min(noop),'actorOf min',await min(one)); let t=0;
  const cookies=await world.signIn(who);
  await world.close();
});
