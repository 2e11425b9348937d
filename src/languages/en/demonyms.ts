/** What the adjective of a land ends in behind the letters that it shares with the name: "Orland-ian", "Varn-ese", "Kest-ish". */
export const demonymEnding = /^(?:n|an|ian|ean|ese|ish|i|ine|ene|ic|er|ois|s|se|ite)$/;
