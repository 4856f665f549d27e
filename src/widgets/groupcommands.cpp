// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groupcommands.h"

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/messagebar.h"
#include "widgets/statuschangedialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace widgets {

using namespace Qt::StringLiterals;

GroupCommands::GroupCommands(models::DirectorySession &session, MessageBar &messages, QObject *parent)
    : QObject(parent), m_session(session), m_messages(messages)
{}

QString GroupCommands::nameOf(domain::GroupId id)
{
    return m_session.groupName(id, m_session.groups().contentLanguage());
}

void GroupCommands::remove(const QList<domain::GroupId> &ids)
{
    if (ids.isEmpty())
        return;
    const auto count = int(ids.size());
    const QString name = nameOf(ids.constFirst());
    if (const auto deleted = m_session.deleteGroups(ids); !deleted) {
        m_messages.showError(deleted.error());
        return;
    }
    Q_EMIT saved();
    m_messages.showMessage({Tone::Information,
                            [name, count] {
                                return count == 1 ? tr("“%1” was deleted.").arg(name)
                                                  : tr("%Ln group(s) were deleted.", nullptr, count);
                            },
                            {},
                            {{u"undoDeletePushButton"_s, [] { return tr("&Undo"); }, [this, ids] { restore(ids); }}}});
}

void GroupCommands::restore(const QList<domain::GroupId> &ids)
{
    if (const auto done = m_session.restoreGroups(ids); !done) {
        m_messages.showError(done.error());
        return;
    }
    Q_EMIT saved();
    Q_EMIT restored(ids.constFirst());
}

void GroupCommands::verify(const QList<domain::GroupId> &ids)
{
    if (const auto verified = m_session.verify(ids); !verified) {
        m_messages.showError(verified.error());
        return;
    }
    Q_EMIT saved();
    if (const auto count = int(ids.size()); count > 1) {
        m_messages.showMessage({Tone::Success,
                                [count] { return tr("%Ln group(s) are marked as checked today.", nullptr, count); },
                                {},
                                {}});
    }
}

void GroupCommands::changeStatus(const QList<domain::GroupId> &ids, QWidget *parent)
{
    QList<domain::WorkGroup> groups;
    for (const domain::GroupId id : ids) {
        auto group = m_session.group(id);
        if (!group) {
            m_messages.showError(group.error());
            return;
        }
        groups.append(*std::move(group));
    }
    if (groups.isEmpty())
        return;
    auto *dialog = new StatusChangeDialog(
        m_session, groups,
        [this, ids](const domain::StatusChange &change) { return m_session.changeStatus(ids, change); }, parent);
    connect(dialog, &QDialog::accepted, this, &GroupCommands::saved);
    dialog->open();
}

std::optional<domain::WorkGroup> GroupCommands::toEdit(domain::GroupId id)
{
    auto group = m_session.group(id);
    if (group)
        return *std::move(group);
    m_messages.showError(group.error());
    return std::nullopt;
}

std::optional<domain::WorkGroup> GroupCommands::toDuplicate(domain::GroupId id)
{
    std::optional<domain::WorkGroup> group = toEdit(id);
    if (!group)
        return std::nullopt;
    group->id = {};
    group->rowVersion = 0;
    group->verifiedOn = {};
    group->verifiedBy.clear();
    if (!group->name.french.isEmpty())
        group->name.french += u" (copie)"_s;
    if (!group->name.english.isEmpty())
        group->name.english += u" (copy)"_s;
    for (domain::Facilitation &facilitation : group->facilitations)
        facilitation.id = {};
    for (domain::MailingList &list : group->mailingLists)
        list.id = {};
    for (domain::Lineage &lineage : group->lineages)
        lineage.id = {};
    return group;
}

void GroupCommands::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace widgets
