/* Made by src/build/where.mjs from src/facts/data; do not edit. */
export const places = `7200006;Adjuntas;Aguirre;Angeles;Castaner;Coamo;Culebra;Ensenada;Guanica;Jayuya;Lares;Las Marias;Maricao;Salinas;Santa Isabel;Utuado;Vieques
10380;Aguada;Aguadilla;Anasco;Isabela;Moca;Rincon;San Antonio;San Sebastian
41980;Aguas Buenas;Aibonito;Barceloneta;Barranquitas;Bayamon;Caguas;Canovanas;Carolina;Catano;Cayey;Ceiba;Ciales;Cidra;Comerio;Corozal;Dorado;Fajardo;Florida;Fort Buchanan;Guaynabo;Gurabo;Humacao;Juncos;La Plata;Las Piedras;Loiza;Luquillo;Manati;Maunabo;Morovis;Naguabo;Naranjito;Orocovis;Palmer;Puerto Real;Punta Santiago;Rio Blanco;Rio Grande;Sabana Seca;San Juan;San Lorenzo;Toa Alta;Toa Baja;Trujillo Alto;Vega Alta;Vega Baja;Yabucoa
11640;Arecibo;Bajadero;Camuy;Garrochales;Hatillo;Quebradillas;Sabana Hoyos
PR;Arroyo;Guayama;Patillas
32420;Boqueron;Cabo Rojo;Hormigueros;Lajas;Mayaguez;Sabana Grande;San German
38660;Coto Laurel;Guayanilla;Juana Diaz;Mercedita;Penuelas;Ponce;Villalba;Yauco`;
