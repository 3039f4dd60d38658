// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace indblik {

/// A position in a source file. Line and column count from 1; 0 means "not known".
struct Place
{
    QString source;
    int line = 0;
    int column = 0;

    bool operator==(const Place&) const = default;
};

/// What a caller may want to branch on. Most callers only show Error::message.
enum class Fault {
    Refused,  ///< the data or the request is wrong; the message says what and where
    Missing,  ///< no such file, card, year ...
    Locked,   ///< somebody else is writing in the file
    Newer,    ///< written by a later version of the program
    ReadOnly, ///< the file or its folder cannot be written
    Conflict, ///< the stored value is no longer the one the edit started from
    NoSpace,  ///< the disk is full or failing; nothing was written
    Replaced, ///< the file under the open program is another one now
};

/// Why something could not be done: one message for the officer (what happened, what it means, what to do).
struct Error
{
    QString message;
    Place place = {};
    Fault fault = Fault::Refused;

    bool operator==(const Error&) const = default;
};

/// A value or the reason there is none; the one way anything fails in this program.
/// Carries the verbs of std::expected, which the compilers of Debian 12 do not all have.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return std::get<0>(m_content); }
    const T& value() const& { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_error.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const { return std::get<1>(m_error); }

private:
    std::variant<std::monostate, Error> m_error;
};

} // namespace indblik
