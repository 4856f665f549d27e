// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/backups/backupsdialog.h"

#include "domain/historywords.h"
#include "models/backupsession.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;
using domain::Difference;

namespace {

constexpr qsizetype mostShown = 500; ///< records by name; the sentence above counts all

} // namespace

BackupsDialog::BackupsDialog(models::BackupSession &session, bool readOnly, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_readOnly(readOnly)
    , m_note(new QLabel)
    , m_table(new QTableView)
    , m_preview(new QLabel)
    , m_differences(new QTreeWidget)
    , m_make(new QPushButton)
    , m_restore(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"backupsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectParts();
    retranslate();
    m_session.refresh();
    if (m_table->model()->rowCount() > 0)
        m_table->selectRow(0);
    choose();
}

void BackupsDialog::build()
{
    m_note->setWordWrap(true);
    m_table->setObjectName(u"backupsTableView"_s);
    m_table->setModel(&m_session.backups());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(models::BackupModel::WhyColumn, QHeaderView::Stretch);
    m_preview->setObjectName(u"previewLabel"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_differences->setObjectName(u"differencesTreeWidget"_s);
    m_differences->setColumnCount(2);
    m_differences->setRootIsDecorated(false);
    m_differences->setUniformRowHeights(true);
    m_differences->header()->setResizeContentsPrecision(64); // to measure every line of many takes a while
    m_differences->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_make->setObjectName(u"makeBackupPushButton"_s);
    m_restore->setObjectName(u"restoreBackupPushButton"_s);
    m_close->setObjectName(u"closeBackupsPushButton"_s);
    m_restore->setAutoDefault(false);
    m_make->setAutoDefault(false);
    m_close->setDefault(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_make, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_preview);
    layout->addWidget(m_differences, 2);
    layout->addWidget(buttons);
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 96, fontMetrics().height() * 30);
}

void BackupsDialog::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsDialog::choose);
    connect(m_make, &QPushButton::clicked, this, [this] {
        m_make->setEnabled(false);
        m_session.make();
    });
    connect(&m_session, &models::BackupSession::made, this, [this] {
        m_make->setEnabled(true);
        m_table->selectRow(0);
        m_table->setFocus();
    });
    connect(&m_session, &models::BackupSession::failed, this, [this](const domain::Error &error) {
        m_make->setEnabled(true);
        tell(error.message);
    });
    connect(&m_session, &models::BackupSession::compared, this, &BackupsDialog::showDifferences);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QString path = m_chosen;
        close();
        Q_EMIT restoreRequested(path);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void BackupsDialog::showCopy(const QString &path)
{
    m_table->hide();
    m_make->hide();
    m_note->setText(tr("“%1” lies beside the directory: a sync tool keeps such a copy when two computers changed the "
                       "file at the same time. What the other computer changed is only in the copy.")
                        .arg(QFileInfo(path).fileName()));
    m_chosen = path;
    m_restore->setEnabled(false);
    tell(tr("Comparing…"));
    m_session.compare(path);
}

void BackupsDialog::choose()
{
    if (m_table->isHidden())
        return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_restore->setEnabled(false);
    m_differences->clear();
    if (rows.isEmpty()) {
        m_chosen.clear();
        tell(m_session.backups().rowCount() == 0 ? tr("There is no backup yet.") : QString());
        return;
    }
    m_chosen = m_session.backups().backupAt(rows.constFirst().row()).path;
    tell(tr("Comparing…"));
    m_session.compare(m_chosen);
}

void BackupsDialog::tell(const QString &text)
{
    m_preview->setText(text);
    m_preview->setAccessibleName(text);
    m_differences->clear();
}

void BackupsDialog::showDifferences(const QString &path, const QList<Difference> &differences)
{
    if (path != m_chosen)
        return;
    tell(differences.isEmpty() ? tr("It holds what the directory holds now: restoring it would change nothing.")
                               : tr("%Ln record(s) would change:", nullptr, int(differences.size())));
    m_restore->setEnabled(!m_readOnly && !differences.isEmpty());
    for (const Difference &difference : differences.mid(0, mostShown)) {
        QString what;
        switch (difference.kind) {
        case Difference::Kind::Changed:
            what = tr("as it was");
            break;
        case Difference::Kind::OnlyNow:
            what = tr("would go");
            break;
        case Difference::Kind::OnlyOther:
            what = tr("would come back");
            break;
        }
        auto *item = new QTreeWidgetItem(m_differences);
        item->setText(0, what);
        item->setText(1, domain::HistoryWords::recordWord(difference.record.kind) + u' ' + difference.name);
        item->setToolTip(1, item->text(1));
    }
}

void BackupsDialog::retranslate()
{
    setWindowTitle(tr("Backups"));
    m_note->setText(tr("Made automatically once a day, and before major changes. Those of the last 7 days, 5 weeks and "
                       "12 months are kept in “%1”. Before one is restored, the directory as it is now is kept too.")
                        .arg(m_session.folder()));
    m_table->setAccessibleName(tr("Backups"));
    m_differences->setHeaderLabels({tr("Restoring it"), tr("Record")});
    m_differences->setAccessibleName(tr("What restoring it would change"));
    m_make->setText(tr("&Back up now"));
    m_restore->setText(tr("&Restore this one"));
    m_close->setText(tr("&Close"));
}

void BackupsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_table->isHidden())
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace widgets
