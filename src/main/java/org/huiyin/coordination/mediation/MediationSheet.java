package org.huiyin.coordination.mediation;

import java.util.List;

/** A mediation as its office sees it: what can be done now, and what was done, the newest first. */
public record MediationSheet(MediationView view, List<MediationAct> acts, List<MediationChange> changes) {

    public MediationSheet {
        acts = List.copyOf(acts);
        changes = List.copyOf(changes);
    }

    public boolean may(MediationAct act) {
        return acts.contains(act);
    }
}
