// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui_groupform.h"
#include "widgets/form/formdirectory.h"
#include "widgets/form/formquestions.h"
#include "widgets/form/groupdifference.h"
#include "widgets/form/groupdraft.h"
#include "widgets/form/groupform.h"

#include <algorithm>

// How the form ends: saved, refused, in conflict, given up.

namespace widgets {

using domain::Field;

bool GroupForm::save()
{
    if (!m_ui->conflictPanel->isResolved()) {
        m_ui->conflictPanel->focusFirst();
        return false;
    }
    m_showAllProblems = true;
    const QList<domain::Problem> problems = allProblems();
    showProblems(problems);
    const auto error = std::find_if(problems.begin(), problems.end(), [](const domain::Problem &each) {
        return each.severity == domain::Severity::Error;
    });
    if (error != problems.end()) {
        focusProblem(*error);
        return false;
    }
    if (groupId().isValid() && !isModified()) {
        Q_EMIT editFinished(true, groupId());
        return true;
    }
    const auto saved = m_directory->save(draft());
    if (!saved) {
        handleFailure(saved.error());
        return false;
    }
    if (const auto stored = m_directory->group(*saved))
        load(*stored);
    Q_EMIT editFinished(true, *saved);
    return true;
}

void GroupForm::cancel()
{
    if (isModified()) {
        switch (m_questions->askBeforeLeaving(this, m_base.name.preferring(m_language))) {
        case FormQuestions::Leave::KeepEditing:
            return;
        case FormQuestions::Leave::Save:
            save();
            return;
        case FormQuestions::Leave::Discard:
            break;
        }
    }
    leave();
}

void GroupForm::leave()
{
    const domain::GroupId id = groupId();
    load(domain::WorkGroup(m_base));
    Q_EMIT editFinished(false, id);
}

void GroupForm::handleFailure(const domain::Error &error)
{
    if (error.kind == domain::ErrorKind::Conflict || (error.kind == domain::ErrorKind::NotFound && groupId().isValid()))
        mergeWithStored(error);
    else
        Q_EMIT problem(error);
}

void GroupForm::mergeWithStored(const domain::Error &error)
{
    const auto stored = m_directory->group(groupId());
    if (!stored && stored.error().kind == domain::ErrorKind::NotFound) {
        m_ui->gonePanel->tell(true);
        return;
    }
    if (!stored) {
        Q_EMIT problem(stored.error());
        return;
    }
    rebase(*stored);
    m_ui->conflictPanel->focusFirst();
    Q_EMIT problem(error);
}

/// What was typed is put onto what is stored now; where both changed, a person chooses.
void GroupForm::rebase(const domain::WorkGroup &stored)
{
    const GroupMerge merge = mergeGroups(m_base, shownGroup(), stored);
    const auto words = [this](Field field, const domain::WorkGroup &group) {
        const auto personName = [this](domain::PersonId id) {
            const QString known = m_ui->facilitatorField->personName(id);
            const auto person = known.isEmpty() ? m_directory->person(id) : domain::Person();
            return known.isEmpty() && person ? domain::shownName(*person, m_language) : known;
        };
        const auto groupName = [this](domain::GroupId id) { return m_directory->groupName(id, m_language); };
        return FieldWords::content(field, group, personName, groupName);
    };
    QList<FieldConflict> conflicts;
    for (const Field field : merge.conflicts) {
        conflicts.append({field, FieldWords::name(field), words(field, stored), words(field, merge.group)});
    }
    QStringList taken;
    for (const Field field : merge.taken)
        taken.append(FieldWords::name(field));
    m_base = stored;
    m_translation.rebase(m_base);
    showGroup(merge.group);
    m_ui->conflictPanel->setConflicts(conflicts, taken);
}

/// Back from the bin, with what was typed; when somebody changed it before it was deleted, that is shown first.
void GroupForm::restoreAndSave()
{
    if (const auto restored = m_directory->restore(groupId()); !restored) {
        if (restored.error().kind == domain::ErrorKind::NotFound)
            m_ui->gonePanel->tell(false);
        else
            Q_EMIT problem(restored.error());
        return;
    }
    const auto stored = m_directory->group(groupId());
    if (!stored) {
        Q_EMIT problem(stored.error());
        return;
    }
    m_ui->gonePanel->clear();
    rebase(*stored);
    save();
}

void GroupForm::saveAsNew()
{
    const domain::WorkGroup typed = asNewGroup(shownGroup());
    domain::WorkGroup blank;
    blank.originalLanguage = typed.originalLanguage;
    m_base = cleanedDraft(blank);
    m_translation.reset(m_base);
    m_ui->gonePanel->clear();
    showGroup(typed);
    save();
}

void GroupForm::takeTheirs(Field field)
{
    domain::WorkGroup group = shownGroup();
    copyField(field, m_base, group);
    showGroup(group);
    validate();
}

} // namespace widgets
