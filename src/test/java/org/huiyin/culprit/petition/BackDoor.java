package org.huiyin.culprit.petition;

import org.springframework.web.bind.annotation.RestController;

/** A door in the wall of a module; abstract, so that no scan opens it. */
@RestController
public abstract class BackDoor {}
