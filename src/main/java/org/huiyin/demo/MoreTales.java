package org.huiyin.demo;

/** Some of what happens in the demo world beside the petitions; told in the order that each says. */
interface MoreTales {

    void tell();
}
