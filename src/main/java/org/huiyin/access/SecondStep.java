package org.huiyin.access;

import org.huiyin.runtime.InvalidInput;

/** Port: what follows a right password. */
public interface SecondStep {

    /** What is still due from somebody whose password was right. */
    Due dueFrom(Account account);

    /**
     * Takes a code of the second factor.
     *
     * @param client what {@link Devices#clientOf} says
     * @throws InvalidInput   field {@code otp} if it is none, was used before or came too late
     * @throws TooManyGuesses if it was guessed at too often
     */
    void prove(Account account, String otp, String client);
}
