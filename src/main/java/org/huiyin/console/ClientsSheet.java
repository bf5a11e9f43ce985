package org.huiyin.console;

import java.time.Clock;
import java.util.stream.Collectors;
import org.huiyin.access.machine.ListClients;
import org.huiyin.access.machine.MachineClient;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.actor.Actor;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of the machine clients together. */
@Component
class ClientsSheet {

    private static final int PAGE = 50;

    private final ListClients clients;
    private final Desk desk;
    private final Clock clock;

    ClientsSheet(ListClients clients, Desk desk, Clock clock) {
        this.clients = clients;
        this.desk = desk;
        this.clock = clock;
    }

    ModelAndView page(Actor actor, @Nullable Long after, HttpStatus status, Sheet sheet, RegisterClient.@Nullable Registered made) {
        var listed = clients.list(actor, after, PAGE);
        var people = desk.people(listed.clients().stream().map(MachineClient::registeredBy).collect(Collectors.toSet()));
        var page = new ModelAndView("console/upkeep/clients", status);
        return page.addObject("p", new ClientsPage(sheet, listed.clients(), people, clock.instant(), after, listed.next(), made));
    }
}
