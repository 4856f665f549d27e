-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records a changed row under the current change set; columns that follow from others are not changes of their own.
CREATE FUNCTION record_change() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
DECLARE
    derived CONSTANT text[] := ARRAY['id', 'row_version', 'updated_at', 'updated_by', 'name_key', 'name_en_key',
                                     'sort_key'] ||
                               CASE WHEN TG_OP = 'DELETE' AND TG_TABLE_NAME <> 'directory' THEN '{}'
                                    ELSE ARRAY['created_at'] END;
    old_row CONSTANT jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
    new_row CONSTANT jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
    either_row CONSTANT jsonb := new_row || old_row;
    of_row CONSTANT bigint := CAST(either_row ->> 'id' AS bigint);
    of_group CONSTANT bigint := CASE WHEN TG_TABLE_NAME = 'work_group' THEN of_row
                                     ELSE coalesce(CAST(either_row ->> 'group_id' AS bigint), 0) END;
    of_person CONSTANT bigint := CASE WHEN TG_TABLE_NAME = 'person' THEN of_row
                                      ELSE coalesce(CAST(either_row ->> 'person_id' AS bigint), 0) END;
    old_fields jsonb;
    target change_set;
BEGIN
    SELECT coalesce(jsonb_object_agg(key, value), '{}') INTO old_fields
    FROM jsonb_each(old_row - derived)
    WHERE value IS DISTINCT FROM new_row -> key;
    IF TG_OP = 'UPDATE' AND old_fields = '{}' THEN
        RETURN NULL;
    END IF;
    target := current_change_set();
    INSERT INTO change (change_set_id, table_name, row_id, group_id, person_id, operation, old_values)
    VALUES (target.id, TG_TABLE_NAME, of_row, of_group, of_person, lower(TG_OP), old_fields);
    IF target.kind = 'external' AND target.at <> '' THEN
        PERFORM touch_record(TG_TABLE_NAME, of_row, of_group, target.at);
    END IF;
    RETURN NULL;
END
$$
