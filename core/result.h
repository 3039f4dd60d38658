// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <type_traits>
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

    /// The value, or `otherwise` where there is none; the reason is dropped.
    template<class U>
    T value_or(U&& otherwise) const&
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(otherwise));
    }
    template<class U>
    T value_or(U&& otherwise) &&
    {
        return has_value() ? std::move(*this).value() : static_cast<T>(std::forward<U>(otherwise));
    }

    /// What `next`, which may fail itself, makes of the value; or the reason that there is none.
    template<class F>
    auto and_then(F&& next) const& -> std::remove_cvref_t<std::invoke_result_t<F, const T&>>
    {
        if (!has_value())
            return error();
        return std::invoke(std::forward<F>(next), value());
    }
    template<class F>
    auto and_then(F&& next) && -> std::remove_cvref_t<std::invoke_result_t<F, T&&>>
    {
        if (!has_value())
            return error();
        return std::invoke(std::forward<F>(next), std::move(*this).value());
    }

    /// What `made`, which cannot fail, makes of the value; or the reason that there is none.
    template<class F>
    auto transform(F&& made) const& -> Result<std::remove_cv_t<std::invoke_result_t<F, const T&>>>
    {
        return transformed(*this, std::forward<F>(made));
    }
    template<class F>
    auto transform(F&& made) && -> Result<std::remove_cv_t<std::invoke_result_t<F, T&&>>>
    {
        return transformed(std::move(*this), std::forward<F>(made));
    }

private:
    template<class Self, class F>
    static auto transformed(Self&& self, F&& made)
    {
        using Made = std::remove_cv_t<std::invoke_result_t<F, decltype(std::forward<Self>(self).value())>>;
        if (!self.has_value())
            return Result<Made>(self.error());
        if constexpr (std::is_void_v<Made>) {
            std::invoke(std::forward<F>(made), std::forward<Self>(self).value());
            return Result<void>();
        } else {
            return Result<Made>(std::invoke(std::forward<F>(made), std::forward<Self>(self).value()));
        }
    }

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

    template<class F>
    auto and_then(F&& next) const -> std::remove_cvref_t<std::invoke_result_t<F>>
    {
        if (!has_value())
            return error();
        return std::invoke(std::forward<F>(next));
    }

    template<class F>
    auto transform(F&& made) const -> Result<std::remove_cv_t<std::invoke_result_t<F>>>
    {
        if (!has_value())
            return error();
        if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
            std::invoke(std::forward<F>(made));
            return {};
        } else {
            return std::invoke(std::forward<F>(made));
        }
    }

private:
    std::variant<std::monostate, Error> m_error;
};

} // namespace indblik
