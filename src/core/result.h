// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace farthing {

/// Either a value or an `AppError`. Ask `ok()` (or convert to bool) before `value()` or `error()`; asking for
/// the one that is not there is a bug and throws std::bad_variant_access.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}
    Result(AppError error) : m_data(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_data.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_data); }
    T &value() & { return std::get<0>(m_data); }
    /// Of a temporary by value, so that `for (… : *call())` does not walk over what is gone.
    T value() && { return std::get<0>(std::move(m_data)); }
    const AppError &error() const { return std::get<1>(m_data); }

    const T &operator*() const & { return value(); }
    T operator*() && { return std::get<0>(std::move(m_data)); }
    const T *operator->() const { return &value(); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }

private:
    std::variant<T, AppError> m_data;
};

/// Success without a value, or an `AppError`.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(AppError error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return ok(); }
    const AppError &error() const { return m_error; }

private:
    AppError m_error;
    bool m_ok = true;
};

} // namespace farthing
