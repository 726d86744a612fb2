// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"

#include <optional>

namespace farthing::platform {

/// A refusal, or nothing where the act may be done.
using Refusal = std::optional<Problem>;

/// A problem with the HTTP status that belongs to it. The title and the detail are the protocol's, in
/// English; a reader words the problem for its person from the type and the members.
Problem problem(Problem::Type type, const QString &detail = QString());

inline Problem notFound(const QString &detail = QString())
{
    return problem(Problem::Type::NotFound, detail);
}
inline Problem invalid(const QString &detail)
{
    return problem(Problem::Type::Invalid, detail);
}

} // namespace farthing::platform
