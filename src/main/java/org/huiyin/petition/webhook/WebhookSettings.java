package org.huiyin.petition.webhook;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where webhooks may lead besides the public network.
 *
 * @param networks of one's own, in CIDR notation; none unless said otherwise
 */
@ConfigurationProperties("huiyin.webhook")
record WebhookSettings(@DefaultValue List<String> networks) {}
