// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/statuschangedialog.h"

#include "domain/contentlabels.h"
#include "domain/text.h"
#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "ui_statuschangedialog.h"
#include "widgets/form/formfield.h"
#include "widgets/form/suggestionlist.h"

#include <QPushButton>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;
using domain::GroupStatus;
using domain::MailingListState;

namespace {

constexpr int unchanged = -1;

domain::PartialDate dayOf(QDate date)
{
    return domain::PartialDate::of(date.year(), date.month(), date.day()).value_or(domain::PartialDate());
}

} // namespace

StatusChangeDialog::StatusChangeDialog(models::DirectorySession &session, const QList<domain::WorkGroup> &groups,
                                       Apply apply, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_groups(groups)
    , m_apply(std::move(apply))
    , m_ui(std::make_unique<Ui::StatusChangeDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    setupFields();
    setupLists();
    setupSuccessor();
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &StatusChangeDialog::accept);
    retranslate();
    statusChosen();
}

StatusChangeDialog::~StatusChangeDialog() = default;

void StatusChangeDialog::setupFields()
{
    for (const GroupStatus status : domain::allStatuses)
        m_ui->statusComboBox->addItem({}, int(status));
    const GroupStatus now = m_groups.constFirst().status;
    const GroupStatus next = now == GroupStatus::Active ? GroupStatus::Dormant : GroupStatus::Active;
    m_ui->statusComboBox->setCurrentIndex(m_ui->statusComboBox->findData(int(next)));
    m_ui->sinceDateEdit->lineEdit()->setObjectName(u"sinceLineEdit"_s);
    m_ui->sinceDateEdit->setDate(dayOf(m_session.groups().today()));
    m_ui->sinceLabel->setBuddy(m_ui->sinceDateEdit->lineEdit());
    m_ui->reviewDateEdit->lineEdit()->setObjectName(u"reviewLineEdit"_s);
    m_ui->reviewDateEdit->setPrecision(PartialDateEdit::Precision::Day);
    m_ui->reviewLabel->setBuddy(m_ui->reviewDateEdit->lineEdit());
    m_ui->reasonLineEdit->setLanguage(m_session.groups().contentLanguage());
    m_ui->message->describe(m_ui->statusComboBox);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->rolesLabel), static_cast<QWidget *>(m_ui->endRolesCheckBox)})
        widget->setVisible(anyFacilitator());
    connect(m_ui->statusComboBox, &QComboBox::currentIndexChanged, this, &StatusChangeDialog::statusChosen);
}

/// One group: each of its lists. Several: one answer for all of theirs.
void StatusChangeDialog::setupLists()
{
    if (m_groups.size() == 1) {
        const domain::Language language = m_session.groups().contentLanguage();
        const QList<domain::MailingList> &lists = m_groups.constFirst().mailingLists;
        for (qsizetype i = 0; i < lists.size(); ++i) {
            const QString label = lists.at(i).label.preferring(language);
            const QString name = label.isEmpty() ? lists.at(i).address : label;
            addListRow(name.isEmpty() ? tr("List %1, address unknown").arg(i + 1) : name, lists.at(i).id);
        }
    } else if (std::any_of(m_groups.begin(), m_groups.end(),
                           [](const domain::WorkGroup &group) { return !group.mailingLists.isEmpty(); })) {
        addListRow({}, {});
    }
    m_ui->listsLabel->setVisible(!m_lists.isEmpty());
    m_ui->listsWidget->setVisible(!m_lists.isEmpty());
}

void StatusChangeDialog::addListRow(const QString &label, domain::MailingListId list)
{
    auto *choice = new QComboBox(m_ui->listsWidget);
    choice->setObjectName(u"list%1ComboBox"_s.arg(m_lists.size()));
    choice->addItem({}, unchanged);
    for (const MailingListState state :
         {MailingListState::Open, MailingListState::ArchiveOnly, MailingListState::Closed})
        choice->addItem({}, int(state));
    const int row = int(m_lists.size());
    if (!label.isEmpty()) {
        auto *name = new QLabel(m_ui->listsWidget);
        name->setObjectName(u"nameLabel%1"_s.arg(row));
        name->setTextFormat(Qt::PlainText);
        name->setText(label);
        name->setBuddy(choice);
        m_ui->listsLayout->addWidget(name, row, 0);
        choice->setAccessibleName(label);
    }
    m_ui->listsLayout->addWidget(choice, row, 1);
    m_lists.append({list, choice});
}

void StatusChangeDialog::setupSuccessor()
{
    m_ui->successorLineEdit->setMaxLength(int(domain::maxNameLength));
    m_ui->successorLineEdit->installEventFilter(this);
    m_suggestions = new SuggestionList(m_ui->successorLineEdit, m_ui->successorWidget);
    m_ui->successorLayout->addWidget(m_suggestions);
    connect(m_ui->successorLineEdit, &QLineEdit::textEdited, this, &StatusChangeDialog::suggest);
    connect(m_suggestions, &SuggestionList::picked, this, &StatusChangeDialog::pick);
}

void StatusChangeDialog::suggest(const QString &typed)
{
    const QString name = domain::cleanLine(typed);
    m_successor = {};
    m_offered = name.isEmpty() ? decltype(m_offered)() : m_session.suggestGroups(name);
    m_offered.removeIf([this](const auto &offer) {
        return std::any_of(m_groups.begin(), m_groups.end(),
                           [&offer](const domain::WorkGroup &group) { return group.id == offer.first; });
    });
    QList<Suggestion> shown;
    for (const auto &[id, offered] : std::as_const(m_offered)) {
        // A name typed whole is that group, picked or not.
        if (domain::fold(offered) == domain::fold(name))
            m_successor = id;
        shown.append({offered, {}, false});
    }
    m_suggestions->offer(shown);
}

void StatusChangeDialog::pick(int index)
{
    if (index < 0 || index >= m_offered.size())
        return;
    m_successor = m_offered.at(index).first;
    m_ui->successorLineEdit->setText(m_offered.at(index).second);
    m_suggestions->dismiss();
}

GroupStatus StatusChangeDialog::status() const
{
    return static_cast<GroupStatus>(m_ui->statusComboBox->currentData().toInt());
}

bool StatusChangeDialog::anyFacilitator() const
{
    const QDate today = m_session.groups().today();
    return std::any_of(m_groups.begin(), m_groups.end(), [today](const domain::WorkGroup &group) {
        return std::any_of(group.facilitations.begin(), group.facilitations.end(),
                           [today](const domain::Facilitation &role) { return domain::isCurrent(role, today); });
    });
}

/// What a status makes likely is proposed; what cannot be meant is not asked.
void StatusChangeDialog::statusChosen()
{
    const bool closed = status() == GroupStatus::Closed;
    const bool ends = closed || status() == GroupStatus::Dormant;
    m_ui->endRolesCheckBox->setChecked(closed && anyFacilitator());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->successorLabel), static_cast<QWidget *>(m_ui->successorWidget)})
        widget->setVisible(ends);
}

domain::StatusChange StatusChangeDialog::change() const
{
    domain::StatusChange change;
    change.status = status();
    change.since = m_ui->sinceDateEdit->date();
    change.reason = m_ui->reasonLineEdit->localizedText();
    change.endRoles = m_ui->endRolesCheckBox->isChecked() && anyFacilitator();
    change.reviewOn = QDate::fromString(m_ui->reviewDateEdit->date().toIso(), Qt::ISODate);
    if (!m_ui->successorLineEdit->isHidden() && !m_ui->successorWidget->isHidden())
        change.successor = m_successor;
    for (const auto &[list, choice] : m_lists) {
        const int chosen = choice->currentData().toInt();
        if (chosen == unchanged)
            continue;
        if (list.isValid())
            change.listStates.insert(list, static_cast<MailingListState>(chosen));
        else
            change.lists = static_cast<MailingListState>(chosen);
    }
    return change;
}

void StatusChangeDialog::showProblem(domain::Field field, const QString &message, QWidget *focus)
{
    m_ui->message->setProblems({{field, domain::Severity::Error, -1, message}});
    focus->setFocus(Qt::OtherFocusReason);
}

void StatusChangeDialog::accept()
{
    for (PartialDateEdit *date : {m_ui->sinceDateEdit, m_ui->reviewDateEdit}) {
        if (!date->errorText().isEmpty()) {
            showProblem(domain::Field::StatusSince, date->errorText(), date->lineEdit());
            return;
        }
    }
    const QString typed = domain::cleanLine(m_ui->successorLineEdit->text());
    if (!m_ui->successorWidget->isHidden() && !typed.isEmpty() && !m_successor.isValid()) {
        showProblem(
            domain::Field::Lineages,
            tr("No other group of the directory is called “%1”. Choose one of those offered, or empty the line.")
                .arg(typed),
            m_ui->successorLineEdit);
        return;
    }
    if (const auto done = m_apply(change()); !done) {
        showProblem(domain::Field::Status, done.error().message, m_ui->statusComboBox);
        return;
    }
    QDialog::accept();
}

bool StatusChangeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->successorLineEdit && event->type() == QEvent::FocusOut)
        m_suggestions->dismiss();
    return QDialog::eventFilter(watched, event);
}

void StatusChangeDialog::retranslate()
{
    setWindowTitle(tr("Change the status"));
    const domain::Language content = m_session.groups().contentLanguage();
    m_ui->introductionLabel->setText(
        m_groups.size() == 1 ? tr("“%1” is %2 now.")
                                   .arg(m_groups.constFirst().name.preferring(content),
                                        domain::statusLabel(m_groups.constFirst().status, interfaceLanguage()))
                             : tr("%Ln group(s) get the same status.", nullptr, int(m_groups.size())));
    for (int i = 0; i < m_ui->statusComboBox->count(); ++i) {
        const auto each = static_cast<GroupStatus>(m_ui->statusComboBox->itemData(i).toInt());
        m_ui->statusComboBox->setItemText(i, capitalized(domain::statusLabel(each, interfaceLanguage())));
    }
    m_ui->statusComboBox->setAccessibleName(tr("New status"));
    m_ui->sinceDateEdit->lineEdit()->setAccessibleName(tr("Since when"));
    m_ui->sinceDateEdit->setPlaceholderText(tr("unknown"));
    m_ui->reasonLineEdit->setAccessibleName(tr("Reason"));
    m_ui->reasonLineEdit->setExample(tr("for example “after a first cycle of work”"));
    m_ui->successorLineEdit->setAccessibleName(tr("The group that takes over"));
    m_ui->successorLineEdit->setPlaceholderText(tr("type a group’s name…"));
    m_ui->reviewDateEdit->lineEdit()->setAccessibleName(tr("When to look at the status again"));
    m_ui->reviewDateEdit->setPlaceholderText(tr("a day, or nothing"));
    for (const auto &[list, choice] : std::as_const(m_lists)) {
        choice->setItemText(0, tr("stays as it is"));
        choice->setItemText(1, tr("open"));
        choice->setItemText(2, tr("archive only"));
        choice->setItemText(3, tr("closed"));
        if (!list.isValid())
            choice->setAccessibleName(tr("What becomes of the mailing lists"));
    }
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Change the status"));
}

void StatusChangeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace widgets
