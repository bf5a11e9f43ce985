-- One call yields a block of a thousand ids (IdBlocks).
create sequence id_block start with 1000 increment by 1000;
