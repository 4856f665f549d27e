// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonreader.h"

#include "exchange/importwords.h"
#include "exchange/jsonformat.h"
#include "exchange/jsonrecords.h"
#include "exchange/jsonrules.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

class JsonReader
{
    Q_DECLARE_TR_FUNCTIONS(exchange::JsonReader)

public:
    explicit JsonReader(const QByteArray &json) : m_json(json) {}
    domain::Result<JsonCopy> read(const ReadProgress &progress);

    static domain::Error tooLarge();
    static domain::Error unreadable(const QString &detail);

private:
    domain::Result<void> checkFormat(const QJsonObject &document) const;
    domain::Error syntaxError(const QJsonParseError &error) const;
    domain::Error problemError(const JsonProblem &problem) const;

    const QByteArray &m_json;
};

domain::Error JsonReader::tooLarge()
{
    return {domain::ErrorKind::InvalidInput,
            tr("This JSON is larger than %L1 megabytes and was not read. Nothing was changed.")
                .arg(maxJsonBytes / (1024 * 1024)),
            {}};
}

domain::Error JsonReader::unreadable(const QString &detail)
{
    return {domain::ErrorKind::InputOutput,
            tr("The JSON could not be read to its end. Nothing was changed; check the disk and try again."), detail};
}

domain::Error JsonReader::syntaxError(const QJsonParseError &error) const
{
    const TextPosition position = textPosition(m_json, error.offset);
    return {domain::ErrorKind::InvalidInput,
            tr("This is not correct JSON: line %1, column %2 cannot be understood. Nothing was changed.")
                .arg(position.line)
                .arg(position.column),
            error.errorString()};
}

domain::Error JsonReader::problemError(const JsonProblem &problem) const
{
    QString place = jsonPathText(problem.path);
    if (place.isEmpty())
        place = tr("the document");
    if (const auto position = jsonPosition(m_json, problem.path))
        place = tr("%1 (line %2, column %3)").arg(place).arg(position->line).arg(position->column);
    return {domain::ErrorKind::InvalidInput,
            tr("This JSON is not a correct directory. In %1: %2 Nothing was changed; correct it and try again.")
                .arg(place, problem.message),
            jsonPathText(problem.path)};
}

domain::Result<void> JsonReader::checkFormat(const QJsonObject &document) const
{
    if (document.value(key::format).toString() != "annuaire"_L1) {
        return domain::Error{domain::ErrorKind::NotADirectory,
                             tr("This JSON is not a directory: it does not say “format”: “annuaire”. Nothing was "
                                "changed."),
                             {}};
    }
    const qint64 version = document.value(key::version).toInteger(0);
    if (version > jsonFormatVersion) {
        return domain::Error{domain::ErrorKind::NewerVersion,
                             tr("This JSON was written by a newer program (version %1 of the format; this program "
                                "knows version %2). Nothing was changed; install the newer program to read it.")
                                 .arg(version)
                                 .arg(jsonFormatVersion),
                             {}};
    }
    return {};
}

/// In an older document what only the association is shown is the only sign.
bool holdsInternal(const domain::DirectoryContent &content)
{
    const auto group = [](const domain::WorkGroup &each) {
        return each.rowVersion > 0 || !each.note.isEmpty() || each.reviewOn.isValid() || !each.verifiedBy.isEmpty() ||
               each.verifyEveryMonths > 0 || each.originalRevision > 1 ||
               std::any_of(each.mailingLists.begin(), each.mailingLists.end(),
                           [](const domain::MailingList &list) { return !list.isPublic; });
    };
    const auto contact = [](const domain::Contact &each) {
        return (!each.value.isEmpty() && !each.publishable) || !each.agreedOn.isUnknown() || !each.agreedHow.isEmpty();
    };
    const auto person = [&contact](const domain::Person &each) {
        return each.rowVersion > 0 || !each.note.isEmpty() || each.gender != domain::Gender::Unspecified ||
               each.isWithdrawn() || contact(each.email) || contact(each.phone);
    };
    const auto edition = [](const domain::Edition &each) { return !each.note.isEmpty() || each.upTo.isValid(); };
    return content.info.rowVersion > 0 || !content.savedFilters.isEmpty() ||
           std::any_of(content.groups.begin(), content.groups.end(), group) ||
           std::any_of(content.persons.begin(), content.persons.end(), person) ||
           std::any_of(content.editions.begin(), content.editions.end(), edition);
}

void expectMembers(const JsonNode &document, qint64 version)
{
    if (version < jsonVersionWithAudience) {
        document.expectObject(
            {key::format, key::version, key::directory, key::persons, key::groups, key::editions, key::savedFilters});
    } else {
        document.expectObject({key::format, key::version, key::audience, key::selection, key::directory, key::persons,
                               key::groups, key::editions, key::savedFilters});
    }
}

domain::CopyScope readScope(const JsonNode &document, qint64 version)
{
    domain::CopyScope scope;
    if (version < jsonVersionWithAudience)
        return scope;
    scope.audience = document.required(key::audience).code(domain::audienceFromCode, domain::Audience::Public);
    scope.isSelection = document.at(key::selection).boolean(false);
    return scope;
}

domain::Result<JsonCopy> JsonReader::read(const ReadProgress &progress)
{
    QJsonParseError syntax;
    const QJsonDocument parsed = QJsonDocument::fromJson(m_json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return syntaxError(syntax);
    if (auto format = checkFormat(parsed.object()); !format)
        return std::move(format).error();

    std::optional<JsonProblem> problem;
    const JsonNode document(parsed.object(), problem);
    const qint64 version = document.required(key::version).integer(1, jsonFormatVersion, 0);
    expectMembers(document, version);
    JsonCopy copy;
    copy.scope = readScope(document, version);
    domain::DirectoryContent &content = copy.content;
    content.info = readInfo(document.required(key::directory));
    ReadWatch watch(progress);
    document.required(key::persons).forEach([&](const JsonNode &each) {
        if (watch.goesOn(m_json.size(), m_json.size()))
            content.persons += readPerson(each);
    });
    document.required(key::groups).forEach([&](const JsonNode &each) {
        if (watch.goesOn(m_json.size(), m_json.size()))
            content.groups += readGroup(each);
    });
    if (watch.isStopped())
        return ImportWords::stopped();
    document.at(key::editions).forEach([&](const JsonNode &each) { content.editions += readEdition(each); });
    document.at(key::savedFilters).forEach([&](const JsonNode &each) {
        content.savedFilters += readSavedFilter(each);
    });
    if (!problem)
        checkReferences(document, content);
    if (problem)
        return problemError(*problem);
    if (version < jsonVersionWithAudience && !holdsInternal(content))
        copy.scope.audience = domain::Audience::Public;
    return copy;
}

} // namespace

domain::Result<domain::DirectoryContent> readJson(const QByteArray &json)
{
    if (json.size() > maxJsonBytes)
        return JsonReader::tooLarge();
    auto copy = JsonReader(json).read({});
    if (!copy)
        return std::move(copy).error();
    return std::move(copy->content);
}

domain::Result<domain::DirectoryContent> readJson(QIODevice &device)
{
    auto copy = readJsonCopy(device);
    if (!copy)
        return std::move(copy).error();
    return std::move(copy->content);
}

domain::Result<JsonCopy> readJsonCopy(QIODevice &device, const ReadProgress &progress)
{
    QByteArray json;
    constexpr qint64 chunk = 1024 * 1024;
    QByteArray read;
    while (json.size() <= maxJsonBytes) {
        if (progress && !progress(json.size(), device.size()))
            return ImportWords::stopped();
        read.resize(chunk);
        const qint64 count = device.read(read.data(), chunk);
        if (count < 0)
            return JsonReader::unreadable(device.errorString());
        if (count == 0)
            break;
        json.append(read.constData(), count);
    }
    if (json.size() > maxJsonBytes)
        return JsonReader::tooLarge();
    return JsonReader(json).read(progress);
}

} // namespace exchange
