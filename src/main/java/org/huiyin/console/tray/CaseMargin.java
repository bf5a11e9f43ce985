package org.huiyin.console.tray;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.console.Desk;
import org.huiyin.notice.message.SentMessage;
import org.huiyin.petition.message.CaseMessages;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** Lays the messages of a petition beside its case page, whoever builds that page. */
@Component
@ControllerAdvice(basePackageClasses = Desk.class)
class CaseMargin {

    private static final Pattern CASE_PAGE = Pattern.compile("/console/petitions/[^/]+");

    private final CaseMessages messages;

    CaseMargin(CaseMessages messages) {
        this.messages = messages;
    }

    /** None on any other page. */
    @ModelAttribute("caseMessages")
    List<SentMessage> messages(Actor actor, HttpServletRequest request) {
        if (!CASE_PAGE.matcher(request.getServletPath()).matches() || !actor.may(Right.READ_FILE)) {
            return List.of();
        }
        var variables = (Map<?, ?>) Objects.requireNonNullElse(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE), Map.of());
        return messages.of(actor, String.valueOf(variables.get("number"))).orElse(List.of());
    }
}
