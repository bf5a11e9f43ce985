package org.huiyin.directory;

/** Where readers take the directory from; they hold on to one snapshot for the whole of a question. */
interface DirectoryNow {
    Snapshot now();
}
