-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moves a record's version on after a change made outside the program, so that whoever is editing it is told.
CREATE FUNCTION touch_record(of_table text, of_row bigint, of_group bigint, right_now text) RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE work_group SET row_version = row_version + 1, updated_at = right_now, updated_by = session_user
    WHERE id = of_group;
    UPDATE person SET row_version = row_version + 1, updated_at = right_now, updated_by = session_user
    WHERE of_table = 'person' AND id = of_row;
    UPDATE directory SET row_version = row_version + 1, updated_at = right_now, updated_by = session_user
    WHERE of_table = 'directory';
END
$$
