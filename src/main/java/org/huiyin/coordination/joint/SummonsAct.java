package org.huiyin.coordination.joint;

import org.huiyin.runtime.Coded;


/** What is done to a summons, and stands in its log. */
public enum SummonsAct implements Coded {
    CALLED, UNIT_ADDED, ARRIVED, ANSWERED, PROGRESS, LINKED, ENDED, CALLED_OFF;
}
