/** Given names that stand for each other, one name's forms a line; in Latin letters and lower case. */
export const nicknames: readonly string[] = `
abdul abd abdel abdal
alexander alex sasha aleksandr alexandr alexandre iskandar al
alexandra sandra sasha
andrew andy drew andrei andrey andreas andre
anthony tony antonio antoine
barack barry
benjamin ben benny bibi binyamin benyamin
catherine cathy kate katie katherine kathryn ekaterina
charles charlie chuck carlos karl carl
christopher chris
daniel dan danny
david dave dawud daud
deborah debbie
dmitry dima dmitri dmitriy
donald don donnie
edward ed eddie ted ned eduard
elizabeth liz beth betty lisa elisabeth
evgeny evgeniy yevgeny yevgeni eugene zhenya
francis frank francisco francois
frederick fred freddie friedrich
george jorge georg georges georgy giorgi
gerald gerry jerry
gregory greg grigory
henry harry hank heinrich enrique henri
ibrahim abraham abe
ivan vanya
james jim jimmy jamie jaime
jeffrey jeff geoffrey geoff
john jack johnny jon johannes juan ivan jean
jonathan jon
joseph joe joey jose yusuf youssef yousef
kenneth ken kenny
lawrence larry laurence
leonard leo len lenny
margaret maggie meg peggy
martin marty
matthew matt matthias
michael mike mick mikhail misha miguel michel
mohammed muhammad mohammad mohamed muhamed mohamad mehmet mamadou mohd md
nicholas nick nicolas nikolai nikolay niko nicolás
patrick pat paddy
paul pablo pavel paolo
peter pete petr pyotr pierre pedro piotr
philip phil philippe
raymond ray
richard rick dick rich ricky
robert bob rob bobby bert
ronald ron ronnie
samuel sam sammy
sergei sergey serhiy serge
stephen steve steven stefan esteban etienne
susan sue susie
theodore ted teddy theo
thomas tom tommy tomas
timothy tim
usama osama oussama
victor viktor
vladimir volodymyr vova vlad
walter walt
william bill billy will wilhelm guillermo guillaume
yuri yury yuriy iuri
`
  .trim()
  .split('\n');
