// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groupcommands.h"

#include "domain/contentlabels.h"
#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/form/formfield.h"
#include "widgets/form/groupdraft.h"
#include "widgets/messagebar.h"
#include "widgets/statuschangedialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <memory>

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
    Q_EMIT done([name, count] {
        return count == 1 ? tr("“%1” was deleted.").arg(name) : tr("%Ln group(s) were deleted.", nullptr, count);
    });
}

void GroupCommands::verify(const QList<domain::GroupId> &ids)
{
    if (const auto verified = m_session.verify(ids); !verified) {
        m_messages.showError(verified.error());
        return;
    }
    const auto count = int(ids.size());
    if (count == 0)
        return;
    Q_EMIT done([count, name = nameOf(ids.constFirst())] {
        return count == 1 ? tr("“%1” is marked as checked today.").arg(name)
                          : tr("%Ln group(s) are marked as checked today.", nullptr, count);
    });
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
    const auto status = std::make_shared<domain::GroupStatus>();
    auto *dialog = new StatusChangeDialog(
        m_session, groups,
        [this, ids, status](const domain::StatusChange &change) {
            *status = change.status;
            return m_session.changeStatus(ids, change);
        },
        parent);
    connect(dialog, &QDialog::accepted, this, [this, ids, status] { tellStatus(ids, *status); });
    dialog->open();
}

void GroupCommands::tellStatus(const QList<domain::GroupId> &ids, domain::GroupStatus status)
{
    const auto count = int(ids.size());
    Q_EMIT done([count, status, name = nameOf(ids.constFirst())] {
        const QString label = domain::statusLabel(status, interfaceLanguage());
        return count == 1 ? tr("“%1”: new status, %2.").arg(name, label)
                          : tr("%Ln group(s): new status, %1.", nullptr, count).arg(label);
    });
}

void GroupCommands::tellEndedRoles(const domain::WorkGroup &before)
{
    const auto now = m_session.group(before.id);
    if (!now)
        return;
    const QDate today = m_session.groups().today();
    QStringList names;
    for (const domain::Facilitation &role : before.facilitations) {
        const auto same = std::find_if(now->facilitations.begin(), now->facilitations.end(),
                                       [&role](const auto &each) { return each.id == role.id; });
        if (domain::isPast(role, today) || same == now->facilitations.end() || !domain::isPast(*same, today))
            continue;
        if (const auto person = m_session.person(role.personId))
            names += person->displayName;
    }
    if (names.isEmpty())
        return;
    Q_EMIT done([names, group = nameOf(before.id)] {
        return tr("%Ln role(s) in “%1” have ended: %2.", nullptr, int(names.size())).arg(group, names.join(tr(", ")));
    });
}

std::optional<domain::WorkGroup> GroupCommands::toEdit(domain::GroupId id)
{
    // The form begins with the row of the list's model, read anew; what the row does not hold is read beside it.
    models::GroupTableModel &groups = m_session.groups();
    const int row = groups.rowOf(id);
    (void)groups.selectRow(row);
    auto group = m_session.group(id);
    if (group) {
        (void)groups.readFields(row, *group);
        return *std::move(group);
    }
    m_messages.showError(group.error());
    return std::nullopt;
}

std::optional<domain::WorkGroup> GroupCommands::toDuplicate(domain::GroupId id)
{
    std::optional<domain::WorkGroup> group = toEdit(id);
    if (!group)
        return std::nullopt;
    group = asNewGroup(*group);
    group->verifiedOn = {};
    group->verifiedBy.clear();
    if (!group->name.french.isEmpty())
        group->name.french += u" (copie)"_s;
    if (!group->name.english.isEmpty())
        group->name.english += u" (copy)"_s;
    return group;
}

void GroupCommands::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace widgets
