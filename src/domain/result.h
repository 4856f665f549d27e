// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace domain {

/// Why an operation failed, as far as a caller may want to act on it.
enum class ErrorKind {
    InvalidInput,  ///< the value given breaks a rule; nothing was written
    NotFound,      ///< what was asked for is not there
    Conflict,      ///< somebody else changed it since it was read
    Busy,          ///< another program holds the directory; trying again may work
    ReadOnly,      ///< the directory or its medium cannot be written
    NotADirectory, ///< the file is not one of ours
    NewerVersion,  ///< the file was written by a newer program
    Damaged,       ///< the file is one of ours but cannot be trusted
    NotAvailable,  ///< a driver, server or file cannot be reached
    InputOutput,   ///< reading or writing failed
    Cancelled,     ///< the person asked to stop
    Internal,      ///< a fault of the program itself
};

/// A failure as a value: a kind to act on, a translated sentence that says what happened, what was kept and what to
/// do, and the technical detail (a driver's own words) for those who ask for it.
struct [[nodiscard]] Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Either a value or an Error. Converts to true when it holds a value.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    [[nodiscard]] const Error &error() const & { return std::get<1>(m_state); }
    [[nodiscard]] Error error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool hasValue() const { return !m_error.has_value(); }
    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] const Error &error() const & { return *m_error; }
    [[nodiscard]] Error error() && { return *std::move(m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace domain
