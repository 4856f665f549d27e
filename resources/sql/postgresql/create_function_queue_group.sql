-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Queues the groups whose searched texts a change of a row touches.
CREATE FUNCTION queue_group() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
DECLARE
    old_row CONSTANT jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
    new_row CONSTANT jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
    searched CONSTANT text[] := TG_ARGV;
    of_group CONSTANT text := CASE WHEN TG_TABLE_NAME = 'work_group' THEN 'id' ELSE 'group_id' END;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM unnest(searched) AS name WHERE old_row -> name IS DISTINCT FROM new_row -> name) THEN
        RETURN NULL;
    END IF;
    IF TG_TABLE_NAME = 'person' THEN
        INSERT INTO search_queue (group_id)
        SELECT DISTINCT group_id FROM facilitation WHERE person_id = CAST(new_row ->> 'id' AS bigint);
    ELSE
        INSERT INTO search_queue (group_id)
        SELECT DISTINCT id FROM unnest(ARRAY[CAST(old_row ->> of_group AS bigint), CAST(new_row ->> of_group AS bigint)]) AS id
        WHERE id IS NOT NULL;
    END IF;
    RETURN NULL;
END
$$
