// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/planreport.h"

#include "exchange/jsonemitter.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using domain::ImportKind;
using domain::ImportOutcome;
using exchange::JsonEmitter;

class PlanReport
{
    Q_DECLARE_TR_FUNCTIONS(cli::PlanReport)

public:
    static QString word(ImportOutcome outcome);
    static QString word(ImportKind kind);
    static QString place(const domain::SourcePlace &place);
    static QString change(const domain::ImportedField &change);
    static QString row(const domain::ImportRow &row);
};

QString PlanReport::word(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Created:
        return tr("new");
    case ImportOutcome::Updated:
        return tr("changed");
    case ImportOutcome::Unchanged:
        return tr("unchanged");
    case ImportOutcome::Skipped:
        return tr("left out");
    }
    return {};
}

QString PlanReport::word(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Directory:
        return tr("directory");
    case ImportKind::Person:
        return tr("person");
    case ImportKind::Group:
        return tr("group");
    case ImportKind::Edition:
        return tr("edition");
    case ImportKind::SavedFilter:
        return tr("saved search");
    }
    return {};
}

QString PlanReport::place(const domain::SourcePlace &place)
{
    if (place.line == 0)
        return {};
    return place.column > 1 ? tr(" (line %1, column %2)").arg(place.line).arg(place.column)
                            : tr(" (line %1)").arg(place.line);
}

QString shortened(QString text)
{
    constexpr qsizetype longest = 60;
    text = text.simplified();
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

QString PlanReport::change(const domain::ImportedField &change)
{
    const QString before = change.before.isEmpty() ? tr("nothing") : tr("“%1”").arg(shortened(change.before));
    const QString after = change.after.isEmpty() ? tr("nothing") : tr("“%1”").arg(shortened(change.after));
    return u"    "_s + tr("%1: %2 → %3").arg(domain::importFieldLabel(change.field), before, after) + u'\n';
}

QString PlanReport::row(const domain::ImportRow &row)
{
    const QString name = row.name.isEmpty() ? tr("without a name") : row.name;
    QString text = tr("%1, %2: %3").arg(word(row.outcome), word(row.key.kind), name) + place(row.place) + u'\n';
    if (!row.reason.isEmpty())
        text += u"    "_s + row.reason + u'\n';
    for (const domain::ImportProblem &problem : row.problems) {
        if (problem.message != row.reason)
            text += u"    "_s + problem.message + place(problem.place) + u'\n';
    }
    if (row.outcome == ImportOutcome::Updated) {
        for (const domain::ImportedField &each : row.changes)
            text += change(each);
    }
    return text;
}

void writeProblems(JsonEmitter &json, const QList<domain::ImportProblem> &problems)
{
    json.beginArray("problems"_L1);
    for (const domain::ImportProblem &problem : problems) {
        json.beginObject();
        json.integer("line"_L1, problem.place.line);
        json.integer("column"_L1, problem.place.column);
        json.text("text"_L1, problem.message);
        json.endObject();
    }
    json.endArray();
}

void writeRow(JsonEmitter &json, const domain::ImportRow &row)
{
    json.beginObject();
    json.text("kind"_L1, domain::importKindCode(row.key.kind));
    json.text("name"_L1, row.name);
    json.text("outcome"_L1, domain::importOutcomeCode(row.outcome));
    json.text("reason"_L1, row.reason);
    json.boolean("needsAnswer"_L1, row.needsAnswer);
    json.boolean("hasErrors"_L1, row.hasErrors);
    json.integer("line"_L1, row.place.line);
    json.integer("id"_L1, row.target);
    json.beginArray("changes"_L1);
    for (const domain::ImportedField &change : row.changes) {
        json.beginObject();
        json.text("field"_L1, domain::importFieldCode(change.field));
        json.text("before"_L1, change.before);
        json.text("after"_L1, change.after);
        json.endObject();
    }
    json.endArray();
    json.beginArray("candidates"_L1);
    for (const domain::ImportCandidate &candidate : row.candidates) {
        json.beginObject();
        json.integer("id"_L1, candidate.id);
        json.text("name"_L1, candidate.name);
        json.text("reason"_L1, domain::candidateReasonCode(candidate.reason));
        json.endObject();
    }
    json.endArray();
    writeProblems(json, row.problems);
    json.endObject();
}

} // namespace

QString planText(const domain::ImportPlan &plan)
{
    QString text = PlanReport::tr("%L1 new, %L2 changed, %L3 unchanged, %L4 left out.")
                       .arg(plan.count(ImportOutcome::Created))
                       .arg(plan.count(ImportOutcome::Updated))
                       .arg(plan.count(ImportOutcome::Unchanged))
                       .arg(plan.count(ImportOutcome::Skipped)) +
                   u'\n';
    for (const domain::ImportProblem &problem : plan.problems)
        text += problem.message + PlanReport::place(problem.place) + u'\n';
    for (const domain::ImportRow &row : plan.rows) {
        if (row.outcome != ImportOutcome::Unchanged || !row.problems.isEmpty())
            text += PlanReport::row(row);
    }
    return text;
}

QString driftText(const domain::ImportPlan &plan, const QList<domain::UntoldGroup> &untold)
{
    const QList<domain::ImportRow> rows = domain::differingRows(plan);
    QString text = PlanReport::tr("%L1 differ, %L2 are the same, %L3 only in the directory.")
                       .arg(rows.size())
                       .arg(plan.count(ImportOutcome::Unchanged))
                       .arg(untold.size()) +
                   u'\n';
    for (const domain::ImportProblem &problem : plan.problems)
        text += problem.message + PlanReport::place(problem.place) + u'\n';
    for (const domain::ImportRow &row : rows)
        text += PlanReport::row(row);
    for (const domain::UntoldGroup &group : untold)
        text += PlanReport::tr("only in the directory: %1").arg(group.name) + u'\n';
    return text;
}

QByteArray driftJson(const domain::ImportPlan &plan, const QList<domain::UntoldGroup> &untold)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonEmitter json(buffer);
    json.beginObject();
    json.integer("unchanged"_L1, plan.count(ImportOutcome::Unchanged));
    json.beginArray("rows"_L1);
    for (const domain::ImportRow &row : domain::differingRows(plan))
        writeRow(json, row);
    json.endArray();
    json.beginArray("onlyInDirectory"_L1);
    for (const domain::UntoldGroup &group : untold) {
        json.beginObject();
        json.integer("id"_L1, group.id.value());
        json.text("name"_L1, group.name);
        json.text("status"_L1, domain::statusCode(group.status));
        json.endObject();
    }
    json.endArray();
    writeProblems(json, plan.problems);
    json.endObject();
    return json.finish() ? buffer.data() : QByteArray();
}

QByteArray planJson(const domain::ImportPlan &plan)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonEmitter json(buffer);
    json.beginObject();
    for (const ImportOutcome outcome :
         {ImportOutcome::Created, ImportOutcome::Updated, ImportOutcome::Unchanged, ImportOutcome::Skipped})
        json.integer(QLatin1StringView(domain::importOutcomeCode(outcome).toLatin1()), plan.count(outcome));
    json.integer("openQuestions"_L1, plan.openQuestions());
    json.boolean("hasErrors"_L1, plan.hasErrors());
    json.beginArray("rows"_L1);
    for (const domain::ImportRow &row : plan.rows)
        writeRow(json, row);
    json.endArray();
    writeProblems(json, plan.problems);
    json.endObject();
    return json.finish() ? buffer.data() : QByteArray();
}

} // namespace cli
