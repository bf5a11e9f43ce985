package org.huiyin.citizen;

/** Number and query code, as shown by a petitioner a little while ago. */
record Proof(String number, String code) {}
