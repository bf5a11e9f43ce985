package org.huiyin.reception.video;

import java.util.List;

/** What a browser needs to take part. @param servers that help it find the others */
public record Entered(int seat, int turn, List<IceServer> servers) {

    public Entered {
        servers = List.copyOf(servers);
    }
}
