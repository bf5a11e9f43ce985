package org.huiyin.culprit.console;

/** What another door must not know. */
public class StaffPage {}
