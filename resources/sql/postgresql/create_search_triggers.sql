-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
DO $$
BEGIN
    CREATE TRIGGER work_group_searched AFTER INSERT OR UPDATE OR DELETE ON work_group FOR EACH ROW
    EXECUTE FUNCTION queue_group('name_fr', 'name_en', 'description_fr', 'description_en', 'note', 'deleted_at');
    CREATE TRIGGER facilitation_searched AFTER INSERT OR UPDATE OR DELETE ON facilitation FOR EACH ROW
    EXECUTE FUNCTION queue_group('group_id', 'person_id');
    CREATE TRIGGER mailing_list_searched AFTER INSERT OR UPDATE OR DELETE ON mailing_list FOR EACH ROW
    EXECUTE FUNCTION queue_group('group_id', 'label_fr', 'label_en', 'address');
    CREATE TRIGGER person_searched AFTER UPDATE ON person FOR EACH ROW
    EXECUTE FUNCTION queue_group('display_name', 'deleted_at');
END
$$
