package org.huiyin.console.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.coordination.mediation.AgreementOrder;
import org.huiyin.coordination.mediation.HoldSessions;
import org.huiyin.coordination.mediation.KeepMediations;
import org.huiyin.coordination.mediation.KeepPoints;
import org.huiyin.coordination.mediation.MediationOrder;
import org.huiyin.coordination.mediation.WriteAgreement;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.web.TypedForm;
import org.jspecify.annotations.Nullable;

/** A mediation, or what is done to one, as it was typed by staff. */
record MediationForm(TypedForm typed) {

    MediationForm(Map<String, String> sent) {
        this(new TypedForm(sent));
    }

    MediationOrder order(Regions regions, @Nullable String region) {
        return new MediationOrder(typed.text("petition"), place(typed, regions, region), typed.text("category"), typed.text("title"), typed.text("matter"), typed.ticked("accusation"),
                typed.text("firstName"), typed.text("firstPhone"), typed.text("firstUnit"), typed.text("secondName"), typed.text("secondPhone"), typed.text("secondUnit"));
    }

    /** A place is typed as it is called, or as its code; what is no place stays as it was typed, and is refused. */
    static String place(TypedForm typed, Regions regions, @Nullable String region) {
        var said = typed.text("place");
        return said.isEmpty() || said.matches("\\d{1,12}") ? said : regions.namedIn(said, region).map(Region::code).orElse(said);
    }

    KeepMediations.Order said() {
        return new KeepMediations.Order(typed.number("version"), typed.text("what"), typed.text("side"), typed.id("mediator"), typed.text("why"));
    }

    KeepMediations.Proposed proposed() {
        return new KeepMediations.Proposed(typed.number("version"), typed.id("mediator"), typed.text("ties"));
    }

    KeepMediations.Ending ending() {
        return new KeepMediations.Ending(typed.number("version"), typed.text("why"));
    }

    HoldSessions.Call call() {
        var call = new HoldSessions.Call(typed.number("version"), typed.day("day"), typed.hour("begins"), typed.text("place"));
        typed.complain();
        return call;
    }

    HoldSessions.HeldSession held() {
        return new HoldSessions.HeldSession(typed.number("version"), HoldSessions.COMERS.stream().filter(who -> typed.ticked("came-" + who)).toList(), typed.text("note"));
    }

    AgreementOrder agreement(LocalDate today) {
        var order = new AgreementOrder(typed.number("version"), typed.text("facts"), points());
        if (!typed.unread().isEmpty()) {
            throw order.besides(typed.unread(), today);
        }
        return order;
    }

    private List<AgreementOrder.PointOrder> points() {
        return IntStream.range(0, AgreementOrder.MOST).mapToObj(i -> "points[" + i + "].")
                .map(at -> new AgreementOrder.PointOrder(typed.text(at + "owes"), typed.text(at + "what"), typed.text(at + "amount"), typed.day(at + "due"))).toList();
    }

    WriteAgreement.Signed signed() {
        return new WriteAgreement.Signed(typed.text("side"), typed.text("sha256"), typed.text("signature"));
    }

    KeepPoints.PointFinding finding() {
        return new KeepPoints.PointFinding(typed.number("version"), typed.decided("done"), typed.text("words"));
    }
}
