package org.huiyin.endurance;

import org.huiyin.runtime.HouseProcess;

/** The ways in which a house is struck down. */
enum Kill {
    /** The machine goes off: everything is gone at once. */
    POWER_CUT {
        @Override
        void fell(HouseProcess house) throws Exception {
            house.powerCut();
        }
    },
    /** The JVM is killed; PostgreSQL lives on and is found by the next start. */
    JVM {
        @Override
        void fell(HouseProcess house) throws Exception {
            house.kill();
        }
    },
    /** PostgreSQL is killed under a JVM that goes on for a moment and must tell nobody that anything was kept. */
    DATABASE_FIRST {
        @Override
        void fell(HouseProcess house) throws Exception {
            house.killDatabase();
            Thread.sleep(300);
            house.kill();
        }
    };

    abstract void fell(HouseProcess house) throws Exception;
}
