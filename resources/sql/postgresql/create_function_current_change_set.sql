-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The open change set (the one without a time), or, for a change made outside the program, one of kind 'external' that
-- all of the same transaction shares.
CREATE FUNCTION current_change_set() RETURNS change_set LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
DECLARE
    right_now CONSTANT text := to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    found change_set;
BEGIN
    SELECT * INTO found FROM change_set
    WHERE at = '' OR (kind = 'external' AND at = right_now)
    ORDER BY id DESC LIMIT 1;
    IF found.id IS NULL THEN
        INSERT INTO change_set (at, kind, author) VALUES (right_now, 'external', session_user) RETURNING * INTO found;
    END IF;
    RETURN found;
END
$$
