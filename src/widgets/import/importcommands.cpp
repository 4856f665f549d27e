// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/importcommands.h"

#include "models/directorysession.h"
#include "widgets/history/historycommands.h"
#include "widgets/import/importdialog.h"
#include "widgets/import/sourcepane.h"

#include <QMimeData>
#include <QUrl>

namespace widgets {

using namespace Qt::StringLiterals;

ImportCommands::ImportCommands(models::DirectorySession &session, const WindowServices &services,
                               HistoryCommands &history, std::function<bool()> mayWrite, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_services(services)
    , m_history(history)
    , m_mayWrite(std::move(mayWrite))
    , m_page(page)
{}

ImportDialog *ImportCommands::open()
{
    if (m_session.isReadOnly() || !m_mayWrite())
        return nullptr;
    auto *dialog = new ImportDialog(m_session, m_services, m_page);
    connect(dialog, &ImportDialog::imported, this,
            [this](domain::ChangeSetId, int created, int updated) { tell(created, updated); });
    dialog->open();
    return dialog;
}

bool ImportCommands::canTake(const QMimeData &data) const
{
    return !m_session.isReadOnly() && data.hasUrls() && data.urls().size() == 1 &&
           SourcePane::inputOf(data).has_value();
}

bool ImportCommands::take(const QMimeData &data)
{
    if (!canTake(data))
        return false;
    ImportDialog *dialog = open();
    if (dialog)
        dialog->read(*SourcePane::inputOf(data));
    return dialog != nullptr;
}

void ImportCommands::tell(int created, int updated)
{
    m_history.tell([created, updated] {
        return tr("Imported: %1, %2.").arg(tr("%Ln new", nullptr, created), tr("%Ln changed", nullptr, updated));
    });
}

} // namespace widgets
