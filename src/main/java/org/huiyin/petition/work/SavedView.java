package org.huiyin.petition.work;

/**
 * A list that somebody keeps.
 *
 * @param shared with everybody of the owner's unit; each sees in it what the own sight allows
 * @param own    whether the reader keeps it, and may change it
 */
public record SavedView(long id, String account, String name, AskedList asked, boolean shared, boolean own) {}
