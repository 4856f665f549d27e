// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/historypage.h"

#include "domain/historywords.h"
#include "models/directorysession.h"
#include "models/historymodel.h"
#include "widgets/actionbutton.h"
#include "widgets/history/historycommands.h"
#include "widgets/history/worddiff.h"
#include "widgets/icons.h"
#include "widgets/panesplitter.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordRole = Qt::UserRole;
constexpr int fieldRole = Qt::UserRole + 1;

/// One line of a value; the whole of it is below.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString line = text.simplified();
    return line.size() > longest ? QString(line.left(longest - 1) + u'…') : line;
}

} // namespace

HistoryPage::HistoryPage(models::HistorySession &history, HistoryCommands &commands, const WindowServices &services,
                         QWidget *parent)
    : ViewPage(parent)
    , m_history(history)
    , m_commands(commands)
    , m_services(services)
    , m_model(new models::HistoryModel(history, this))
    , m_splitter(new PaneSplitter(this))
    , m_filterLabel(new QLabel)
    , m_everything(new QPushButton)
    , m_sets(new QTreeView)
    , m_detail(new QWidget)
    , m_fields(new QTreeWidget)
    , m_diff(new QTextBrowser)
    , m_more(new QLabel)
{
    setObjectName(u"historyPage"_s);
    setupActions();
    setupPanes();
    retranslate();
    connect(m_model, &models::HistoryModel::readFailed, &m_commands, &HistoryCommands::fail);
    connect(m_sets->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showDetails);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_sets->setCurrentIndex(m_model->index(0, 0)); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::showDetails);
    connect(m_fields, &QTreeWidget::currentItemChanged, this, &HistoryPage::showDiff);
    connect(m_everything, &QPushButton::clicked, this, [this] { setFilter({}, {}); });
    m_sets->setCurrentIndex(m_model->index(0, 0));
    showDetails();
}

void HistoryPage::setupActions()
{
    const auto add = [this](const QString &name, const QString &iconName, void (HistoryPage::*slot)()) {
        auto *action = new QAction(icon(iconName), {}, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_takeBack = add(u"actionTakeBack"_s, u"undo"_s, &HistoryPage::takeBack);
    m_restoreField = add(u"actionRestoreField"_s, u"restore"_s, &HistoryPage::restoreField);
    m_restoreRecord = add(u"actionRestoreRecord"_s, u"restore"_s, &HistoryPage::restoreRecord);
    m_restoreDirectory = add(u"actionRestoreDirectory"_s, u"history"_s, &HistoryPage::restoreDirectory);
    m_takeBack->setShortcut(Qt::CTRL | Qt::Key_Backspace);
    m_restoreField->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    for (QAction *action : {m_takeBack, m_restoreField})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_takeBack, m_restoreField, m_restoreRecord, m_restoreDirectory});
}

void HistoryPage::setupPanes()
{
    m_filterLabel->setObjectName(u"historyFilterLabel"_s);
    m_everything->setObjectName(u"wholeHistoryPushButton"_s);
    m_sets->setObjectName(u"changeSetView"_s);
    m_sets->setModel(m_model);
    m_sets->setRootIsDecorated(false);
    m_sets->setUniformRowHeights(true);
    m_sets->header()->setStretchLastSection(true);
    m_sets->header()->resizeSection(0,
                                    fontMetrics().horizontalAdvance(models::timeText(QDateTime::currentDateTimeUtc())) +
                                        fontMetrics().height() * 2);
    m_sets->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_sets->addActions({m_takeBack, m_restoreDirectory});
    m_fields->setObjectName(u"changedFieldsTree"_s);
    m_fields->setColumnCount(3);
    m_fields->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_fields->addActions({m_restoreField, m_restoreRecord});
    m_diff->setObjectName(u"fieldDiffBrowser"_s);
    m_diff->setOpenLinks(false);
    m_more->setObjectName(u"moreRecordsLabel"_s);
    m_more->setWordWrap(true);

    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_filterLabel, 1);
    filter->addWidget(m_everything);
    listLayout->addLayout(filter);
    listLayout->addWidget(m_sets, 1);
    list->setFocusProxy(m_sets);
    auto *detailLayout = new QVBoxLayout(m_detail);
    auto *buttons = new QHBoxLayout;
    for (QAction *action : {m_takeBack, m_restoreField, m_restoreRecord})
        buttons->addWidget(actionButton(action, u"history"_s));
    buttons->addStretch(1);
    detailLayout->addLayout(buttons);
    detailLayout->addWidget(m_fields, 2);
    detailLayout->addWidget(m_more);
    detailLayout->addWidget(m_diff, 1);
    m_detail->setFocusProxy(m_fields);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    const int unit = fontMetrics().averageCharWidth();
    if (!m_splitter->restoreState(m_services.settings.paneSizes(objectName())))
        m_splitter->setSizes({unit * 70, unit * 84});
    m_sets->setColumnWidth(models::HistoryModel::WhenColumn, unit * 18);
    m_sets->setColumnWidth(models::HistoryModel::WhoColumn, unit * 16);
}

void HistoryPage::setFilter(const models::HistoryFilter &filter, const QString &name)
{
    m_filterName = name;
    m_model->setFilter(filter);
    retranslate();
}

const domain::ChangeSet *HistoryPage::currentSet() const
{
    return m_model->changeSet(m_sets->currentIndex());
}

const domain::RecordChange *HistoryPage::currentRecord() const
{
    const QTreeWidgetItem *item = m_fields->currentItem();
    const int row = item ? item->data(0, recordRole).toInt() : -1;
    return row >= 0 && row < m_details.records.size() ? &m_details.records.at(row) : nullptr;
}

const domain::FieldChange *HistoryPage::currentField() const
{
    const domain::RecordChange *record = currentRecord();
    const int field = record ? m_fields->currentItem()->data(0, fieldRole).toInt() : -1;
    return record && field >= 0 && field < record->fields.size() ? &record->fields.at(field) : nullptr;
}

void HistoryPage::showEvent(QShowEvent *event)
{
    ViewPage::showEvent(event);
    if (std::exchange(m_detailsWanted, false))
        showDetails();
}

void HistoryPage::showDetails()
{
    if (!isVisible()) {
        m_detailsWanted = true;
        return;
    }
    m_fields->clear();
    m_details = {};
    if (const domain::ChangeSet *set = currentSet()) {
        auto details = m_history.details(set->id);
        if (details)
            m_details = *std::move(details);
        else
            m_commands.fail(details.error());
    }
    for (int row = 0; row < m_details.records.size(); ++row) {
        const domain::RecordChange &record = m_details.records.at(row);
        auto *item = new QTreeWidgetItem(m_fields, {domain::HistoryWords::recordLine(record)});
        item->setFirstColumnSpanned(true);
        item->setData(0, recordRole, row);
        item->setData(0, fieldRole, -1);
        for (int field = 0; field < record.fields.size(); ++field) {
            const domain::FieldChange &change = record.fields.at(field);
            auto *line = new QTreeWidgetItem(item, {domain::HistoryWords::fieldName(record.record.kind, change.field),
                                                    shortened(change.before), shortened(change.after)});
            line->setData(0, recordRole, row);
            line->setData(0, fieldRole, field);
        }
    }
    m_fields->expandAll();
    m_fields->resizeColumnToContents(0);
    if (m_fields->topLevelItemCount() > 0) {
        QTreeWidgetItem *first = m_fields->topLevelItem(0);
        m_fields->setCurrentItem(first->childCount() > 0 ? first->child(0) : first);
    }
    const qint64 hidden = m_details.total - m_details.records.size();
    m_more->setText(tr("%n more record(s) are not shown.", nullptr, int(hidden)));
    m_more->setVisible(hidden > 0);
    showDiff();
}

void HistoryPage::showDiff()
{
    const domain::RecordChange *record = currentRecord();
    const domain::FieldChange *field = currentField();
    if (field)
        m_diff->setHtml(wordDiffHtml(domain::HistoryWords::fieldName(record->record.kind, field->field), field->before,
                                     field->after));
    else
        m_diff->clear();
    updateActions();
}

void HistoryPage::updateActions()
{
    const domain::ChangeSet *set = currentSet();
    const bool writable = set && !m_history.session().isReadOnly();
    const domain::RecordChange *record = currentRecord();
    const bool isChanged = record && record->operation != domain::RecordChange::Operation::Added &&
                           record->operation != domain::RecordChange::Operation::Removed;
    m_takeBack->setEnabled(writable && set->kind != domain::ChangeKind::Withdraw && !set->undone);
    m_restoreField->setEnabled(writable && isChanged && currentField());
    m_restoreRecord->setEnabled(writable && record && record->operation != domain::RecordChange::Operation::Added);
    m_restoreDirectory->setEnabled(writable && m_sets->currentIndex().row() > 0);
}

void HistoryPage::takeBack()
{
    const domain::ChangeSet *set = currentSet();
    if (!set)
        return;
    const QString title = domain::HistoryWords::title(*set);
    m_commands.run([this, id = set->id](const auto &accepted) { return m_history.takeBack(id, accepted); },
                   [title] { return tr("Taken back: “%1”.").arg(title); });
}

void HistoryPage::restoreField()
{
    const domain::ChangeSet *set = currentSet();
    const domain::RecordChange *record = currentRecord();
    const domain::FieldChange *field = currentField();
    if (!set || !record || !field)
        return;
    m_commands.run([this, id = set->id, ref = record->record, name = field->field](
                       const auto &accepted) { return m_history.restoreField(id, ref, name, accepted); },
                   [name = domain::HistoryWords::fieldName(record->record.kind, field->field)] {
                       return tr("The field “%1” is as it was before.").arg(name);
                   });
}

void HistoryPage::restoreRecord()
{
    const domain::ChangeSet *set = currentSet();
    const domain::RecordChange *record = currentRecord();
    if (!set || !record)
        return;
    m_commands.run([this, id = set->id,
                    ref = record->record](const auto &accepted) { return m_history.restoreRecord(id, ref, accepted); },
                   [name = record->name] { return tr("“%1” is as it was before that change.").arg(name); });
}

void HistoryPage::restoreDirectory()
{
    const domain::ChangeSet *set = currentSet();
    if (!set)
        return;
    const auto counts = m_history.previewDirectory(set->id);
    if (!counts) {
        m_commands.fail(counts.error());
        return;
    }
    const QString at = models::timeText(set->at);
    const QStringList parts{tr("%n group(s) would change", nullptr, int(counts->groupsChanged)),
                            tr("%n group(s) would come back", nullptr, int(counts->groupsBack)),
                            tr("%n group(s) would go", nullptr, int(counts->groupsRemoved)),
                            tr("%n person(s) would change", nullptr, int(counts->personsChanged)),
                            tr("%n person(s) would come back", nullptr, int(counts->personsBack)),
                            tr("%n person(s) would go", nullptr, int(counts->personsRemoved)),
                            tr("%n other record(s) would change", nullptr, int(counts->others))};
    const QList<qint64> numbers{counts->groupsChanged,  counts->groupsBack,  counts->groupsRemoved,
                                counts->personsChanged, counts->personsBack, counts->personsRemoved,
                                counts->others};
    QStringList lines;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        if (numbers.at(part) > 0)
            lines += u"• "_s + parts.at(part);
    }
    m_commands.ask(
        tr("Make the directory what it was after this change, on %1?\n\n%2\n\nThe history stays, and this can "
           "be undone. Persons who withdrew stay as they are.")
            .arg(at, lines.join(u'\n')),
        tr("&Go back to then"), [this, at, id = set->id] {
            m_commands.run([this, id](const auto &) { return m_history.restoreDirectory(id); },
                           [at] { return tr("The directory is as it was on %1.").arg(at); });
        });
}

QString HistoryPage::menuTitle() const
{
    return tr("&History");
}

QList<QAction *> HistoryPage::menuActions() const
{
    return {m_takeBack, nullptr, m_restoreField, m_restoreRecord, nullptr, m_restoreDirectory};
}

QList<QWidget *> HistoryPage::panes() const
{
    return {m_splitter->widget(0), m_detail};
}

void HistoryPage::rememberPanes() const
{
    m_services.settings.setPaneSizes(objectName(), m_splitter->saveState());
}

void HistoryPage::retranslate()
{
    const bool filtered = !m_filterName.isEmpty();
    m_filterLabel->setText(filtered ? tr("History of %1").arg(m_filterName) : tr("The whole history"));
    m_everything->setText(tr("&Whole history"));
    m_everything->setVisible(filtered);
    m_sets->setAccessibleName(tr("Changes, newest first"));
    m_fields->setAccessibleName(tr("What the change did"));
    m_fields->setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    m_diff->setAccessibleName(tr("The field, word by word"));
    m_takeBack->setText(tr("&Take this change back"));
    m_restoreField->setText(tr("Restore this &field"));
    m_restoreRecord->setText(tr("Restore the &record as it was before"));
    m_restoreDirectory->setText(tr("Restore the &directory as of here…"));
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showDetails();
    }
    ViewPage::changeEvent(event);
}

} // namespace widgets
