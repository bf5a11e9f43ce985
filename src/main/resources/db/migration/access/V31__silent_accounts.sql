create index citizen_account_silent on citizen_account (phone, seen_at);
