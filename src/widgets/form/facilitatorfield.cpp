// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/facilitatorfield.h"

#include "domain/contentlabels.h"
#include "domain/text.h"
#include "models/directorysession.h"
#include "widgets/form/chiprow.h"
#include "widgets/form/editframe.h"
#include "widgets/form/facilitationpanel.h"
#include "widgets/form/facilitatorchip.h"
#include "widgets/form/fieldmessage.h"
#include "widgets/form/formdirectory.h"
#include "widgets/form/linefield.h"
#include "widgets/form/newpersonpanel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace widgets {

FacilitatorField::FacilitatorField(QWidget *parent) : FormField(parent)
{
    build();
    connectParts();
    retranslate();
}

void FacilitatorField::build()
{
    auto *frame = new EditFrame(this);
    m_chips = new ChipRow(frame);
    m_line = new LineField(frame);
    m_line->setObjectName(QStringLiteral("facilitatorLineEdit"));
    m_line->setFrame(false);
    m_line->setMaxLength(int(domain::maxNameLength));
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 16);
    m_line->installEventFilter(this);
    m_chips->addTrailing(m_line);
    m_suggestions = new SuggestionList(m_line, frame);
    auto *frameLayout = new QVBoxLayout(frame);
    frameLayout->setContentsMargins(2, 0, 2, 2);
    frameLayout->setSpacing(0);
    frameLayout->addWidget(m_chips);
    frameLayout->addWidget(m_suggestions);

    m_pastLabel = new QLabel;
    m_pastChips = new ChipRow(this);
    m_pastChips->addLeading(m_pastLabel);
    m_pastChips->setMovable(false);
    m_pastChips->setDetailsShown(true);
    m_newPerson = new NewPersonPanel(this);
    m_period = new FacilitationPanel(this);
    m_message = new FieldMessage(this);
    m_message->describe(m_line);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(frame);
    layout->addWidget(m_newPerson);
    layout->addWidget(m_message);
    layout->addWidget(m_pastChips);
    layout->addWidget(m_period);
}

void FacilitatorField::connectParts()
{
    connect(m_line, &QLineEdit::textEdited, this, &FacilitatorField::suggest);
    connect(m_line, &LineField::noticed, m_message, &FieldMessage::setNotice);
    connect(m_suggestions, &SuggestionList::picked, this, &FacilitatorField::pick);
    connect(m_newPerson, &NewPersonPanel::created, this, &FacilitatorField::create);
    connect(m_newPerson, &InlinePanel::closed, this, &FacilitatorField::closePanels);
    connect(m_period, &FacilitationPanel::periodEdited, this, &FacilitatorField::periodEdited);
    connect(m_period, &InlinePanel::closed, this, &FacilitatorField::closePanels);
    connect(m_chips, &ChipRow::moveRequested, this, &FacilitatorField::move);
    connect(m_chips, &ChipRow::typed, this, [this](const QString &text) {
        m_line->setFocus(Qt::OtherFocusReason);
        m_line->insert(text);
        suggest(m_line->text());
    });
    for (ChipRow *chips : {m_chips, m_pastChips}) {
        connect(chips, &ChipRow::opened, this, [this, chips](int place) { openPeriod(rowAt(chips, place)); });
        connect(chips, &ChipRow::removeRequested, this, [this, chips](int place) { remove(chips, place); });
    }
}

void FacilitatorField::setDirectory(FormDirectory &directory)
{
    m_directory = &directory;
}

void FacilitatorField::load(const domain::WorkGroup &group)
{
    QHash<domain::PersonId, domain::Person> persons;
    for (const domain::Facilitation &facilitation : group.facilitations) {
        if (const auto person = m_directory->person(facilitation.personId))
            persons.insert(facilitation.personId, *person);
    }
    for (const domain::Person &person : m_edits.newPersons() + std::exchange(m_remembered, {}))
        persons.insert(person.id, person);
    m_edits.reset(group.facilitations, persons);
    m_line->clear();
    m_suggestions->dismiss();
    m_newPerson->hide();
    m_period->hide();
    m_periodRow = -1;
    m_message->clear();
    refresh();
}

void FacilitatorField::store(domain::WorkGroup &group) const
{
    group.facilitations = m_edits.facilitations();
}

QList<domain::Field> FacilitatorField::fields() const
{
    return {domain::Field::Facilitators};
}

QList<domain::Problem> FacilitatorField::pendingProblems() const
{
    QList<domain::Problem> problems;
    const auto add = [&problems](const QString &message) {
        problems.append({domain::Field::Facilitators, domain::Severity::Error, -1, message});
    };
    const QString typed = m_newPerson->isOpen() ? m_newPerson->name() : domain::cleanLine(m_line->text());
    if (!typed.isEmpty())
        add(tr("“%1” is not added yet: pick a name, create the person, or empty the line.").arg(typed));
    if (m_period->isOpen() && !m_period->errorText().isEmpty())
        add(m_period->errorText());
    return problems;
}

void FacilitatorField::showProblems(const QList<domain::Problem> &problems)
{
    QList<domain::Problem> shown = ownProblems(problems);
    // Somebody still typing a name, or reading the suggestions, has not forgotten it.
    if (m_line->hasFocus() || m_newPerson->isOpen()) {
        const QList<domain::Problem> pending = pendingProblems();
        shown.removeIf([&pending](const domain::Problem &problem) { return pending.contains(problem); });
    }
    m_message->setProblems(shown);
}

void FacilitatorField::focusOn(domain::Field field, int row)
{
    Q_UNUSED(field)
    const qsizetype place = m_edits.currentRows(m_directory->today()).indexOf(row);
    if (m_newPerson->isOpen())
        m_newPerson->setFocus(Qt::OtherFocusReason);
    else if (row >= 0 && place >= 0)
        m_chips->focusChip(int(place));
    else
        m_line->setFocus(Qt::OtherFocusReason);
    m_message->setProblems(pendingProblems());
}

QString FacilitatorField::personName(domain::PersonId id) const
{
    for (int row = 0; row < int(m_edits.facilitations().size()); ++row) {
        if (m_edits.facilitations().at(row).personId == id)
            return domain::shownName(m_edits.personAt(row), contentLanguage());
    }
    return {};
}

void FacilitatorField::suggest(const QString &typed)
{
    m_newPerson->hide();
    const QString name = domain::cleanLine(typed);
    m_offered = name.isEmpty() ? QList<models::PersonSuggestion>() : m_directory->suggestPersons(name);
    m_offered.removeIf([this](const models::PersonSuggestion &offer) {
        return m_edits.facilitates(offer.person.id, m_directory->today());
    });
    QList<Suggestion> shown;
    for (const models::PersonSuggestion &offer : std::as_const(m_offered)) {
        const QString groups = offer.currentGroupNames.join(QStringLiteral(", "));
        shown.append(
            {offer.person.displayName, groups.isEmpty() ? QString() : tr(" — also facilitates %1").arg(groups), false});
    }
    if (!name.isEmpty())
        shown.append({tr("+ New person “%1”").arg(name), {}, true});
    m_suggestions->offer(shown);
    Q_EMIT edited();
}

void FacilitatorField::pick(int index)
{
    if (index < 0)
        return;
    const QString typed = domain::cleanLine(m_line->text());
    m_suggestions->dismiss();
    if (index >= m_offered.size()) {
        m_newPerson->open(typed);
        return;
    }
    m_edits.add(m_offered.at(index).person);
    m_line->clear();
    changed();
}

void FacilitatorField::create(const QString &name, domain::Gender gender)
{
    m_edits.addNew(name, gender);
    m_line->clear();
    m_newPerson->hide();
    m_line->setFocus(Qt::OtherFocusReason);
    changed();
}

void FacilitatorField::openPeriod(int row)
{
    if (row < 0 || m_period->focusWrongDate())
        return;
    m_newPerson->hide();
    m_periodRow = row;
    m_period->open(domain::shownName(m_edits.personAt(row), contentLanguage()), m_edits.facilitations().at(row));
}

void FacilitatorField::periodEdited()
{
    if (m_periodRow < 0)
        return;
    m_edits.setPeriod(m_periodRow, m_period->since(), m_period->until(), m_period->hasEnded());
    changed();
}

void FacilitatorField::closePanels()
{
    const int place = int(m_edits.currentRows(m_directory->today()).indexOf(m_periodRow));
    const bool periodWasOpen = m_period->isOpen();
    m_newPerson->hide();
    m_period->hide();
    m_periodRow = -1;
    if (periodWasOpen && place >= 0)
        m_chips->focusChip(place);
    else
        m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void FacilitatorField::remove(ChipRow *chips, int place)
{
    const int row = rowAt(chips, place);
    if (row < 0 || (row != m_periodRow && m_period->focusWrongDate()))
        return;
    m_period->hide();
    m_periodRow = -1;
    m_edits.remove(row);
    changed();
    if (chips->count() > 0)
        chips->focusChip(std::min(place, chips->count() - 1));
    else
        m_line->setFocus(Qt::OtherFocusReason);
}

void FacilitatorField::move(int place, int step)
{
    if (m_period->focusWrongDate())
        return;
    const QDate today = m_directory->today();
    const int row = rowAt(m_chips, place);
    const int target = row < 0 ? row : m_edits.move(row, step, today);
    if (target == row)
        return;
    m_period->hide();
    m_periodRow = -1;
    changed();
    m_chips->focusChip(int(m_edits.currentRows(today).indexOf(target)));
}

void FacilitatorField::changed()
{
    m_message->setNotice({});
    refresh();
    Q_EMIT edited();
}

void FacilitatorField::refresh()
{
    const QDate today = m_directory->today();
    const auto chipsOf = [this](const QList<int> &rows) {
        QList<ChipRow::Chip> chips;
        for (const int row : rows)
            chips.append({domain::shownName(m_edits.personAt(row), contentLanguage()),
                          domain::periodLabel(m_edits.facilitations().at(row).since,
                                              m_edits.facilitations().at(row).until, interfaceLanguage())});
        return chips;
    };
    m_chips->setChips(chipsOf(m_edits.currentRows(today)));
    m_pastChips->setChips(chipsOf(m_edits.pastRows(today)));
    m_pastChips->setVisible(m_pastChips->count() > 0);
    m_line->setPlaceholderText(m_chips->count() > 0 ? tr("add a name…") : tr("type a name…"));
    const QString line = domain::facilitatorLine(m_edits.currentPersons(today), contentLanguage());
    m_message->setHint(line.isEmpty() ? QString() : tr("Will be printed: “%1”").arg(line));
}

int FacilitatorField::rowAt(const ChipRow *chips, int place) const
{
    const QDate today = m_directory->today();
    return (chips == m_chips ? m_edits.currentRows(today) : m_edits.pastRows(today)).value(place, -1);
}

void FacilitatorField::contentLanguageChanged()
{
    refresh();
}

void FacilitatorField::retranslate()
{
    m_pastLabel->setText(tr("Before:"));
    m_line->setAccessibleName(tr("Facilitators: add a name"));
    if (m_directory)
        refresh();
}

bool FacilitatorField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool atStart = m_line->cursorPosition() == 0 && !m_line->hasSelectedText();
        if (atStart && m_chips->count() > 0 && (key == Qt::Key_Left || key == Qt::Key_Backspace)) {
            m_chips->focusChip(m_chips->count() - 1);
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::FocusOut && !m_newPerson->isOpen()) {
        m_suggestions->dismiss();
        Q_EMIT edited();
    }
    return FormField::eventFilter(watched, event);
}

void FacilitatorField::focusInEvent(QFocusEvent *event)
{
    m_line->setFocus(event->reason());
}

} // namespace widgets
