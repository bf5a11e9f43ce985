package org.huiyin.culprit;

import org.springframework.beans.factory.annotation.Autowired;

/** Is fed behind its constructor's back. */
public class FieldFed {
    @Autowired
    Runnable collaborator;
}
