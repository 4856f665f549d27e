// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QIODevice>
#include <QList>
#include <QLocale>
#include <QString>

namespace cli {

/// What scripts are told. The numbers are a contract (docs/command-line.md).
enum class ExitCode {
    Done = 0,
    DataProblem = 1,       ///< the data has a problem, or nothing matched
    WrongUsage = 2,        ///< the command line cannot be understood
    CannotReadOrWrite = 3, ///< a file, server or directory cannot be read or written
};

/// Where a command writes: results, and messages for people. Both UTF-8.
struct Streams
{
    QIODevice &out;
    QIODevice &err;
    bool errIsTerminal = false; ///< somebody is watching: progress may be shown
};

/// What a command knows of the world around it.
struct Environment
{
    QDate today;
    QLocale locale;
    QString author;          ///< who signs changes when nobody is named
    QString backupRoot = {}; ///< where the backups of all directories are; "": none are made by themselves
};

/// A value the command takes by its place.
struct Positional
{
    enum class Kind {
        Text,
        Directory, ///< a file or a server's address
        Path,      ///< a file and nothing else
    };

    QString name;
    QString description;
    bool optional = false; ///< only the last ones
    bool several = false;  ///< as many as are given; only the last one
    Kind kind = Kind::Text;
};

/// One word after "annuaire-cli". A command reads its arguments, does its work and says how it went; it holds no state
/// between two runs.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::Command)

public:
    explicit Command(Environment environment) : m_environment(std::move(environment)) {}
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    /// One line for the list of commands.
    [[nodiscard]] virtual QString description() const = 0;
    /// What --help says beyond that; paragraphs.
    [[nodiscard]] virtual QString details() const { return {}; }
    [[nodiscard]] virtual QList<Positional> positionals() const = 0;
    [[nodiscard]] virtual QList<QCommandLineOption> options() const = 0;

    /// Reads the arguments after the command's name, and executes.
    [[nodiscard]] ExitCode run(const QStringList &arguments, Streams &streams);

protected:
    [[nodiscard]] virtual ExitCode execute(const QCommandLineParser &arguments, Streams &streams) = 0;

    [[nodiscard]] const Environment &environment() const { return m_environment; }
    /// Says what happened on the stream for messages; gives back the exit code that belongs to it.
    ExitCode fail(Streams &streams, const domain::Error &error) const;
    /// The same where InvalidInput means that the command line is wrong, not the data.
    ExitCode misused(Streams &streams, const domain::Error &error) const;
    ExitCode wrongUsage(Streams &streams, const QString &message) const;

private:
    Environment m_environment;
};

} // namespace cli
