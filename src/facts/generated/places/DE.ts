/* Made by src/build/where.mjs from src/facts/data; do not edit. */
export const places = `37980;Bear;Claymont;Delaware City;Hockessin;Kirkwood;Middletown;Montchanin;New Castle;Newark;Odessa;Port Penn;Rockland;Saint Georges;Townsend;Wilmington;Winterthur;Yorklyn
1000005;Bethany Beach;Bethel;Bridgeville;Dagsboro;Delmar;Ellendale;Fenwick Island;Frankford;Georgetown;Greenwood;Harbeson;Laurel;Lewes;Lincoln;Millsboro;Millville;Milton;Nassau;Ocean View;Rehoboth Beach;Seaford;Selbyville
20100;Camden Wyoming;Cheswold;Clayton;Dover;Dover Afb;Felton;Frederica;Harrington;Hartly;Houston;Kenton;Little Creek;Magnolia;Marydel;Smyrna;Viola;Woodside`;
