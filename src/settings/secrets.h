// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <functional>

namespace QKeychain {
class Job;
}

namespace farthing {

/// Tokens in the system's keychain, one per platform. Nothing is ever written in the clear instead: where
/// there is no keychain the error says so (Storage), and a token lives as long as the program runs. Futures
/// are cancelled where this object dies first.
class Secrets : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Error: NotFound where none is kept.
    QFuture<Result<QString>> read(const QUrl &platform);
    QFuture<Result<void>> write(const QUrl &platform, const QString &token);
    /// Goes well where there was none.
    QFuture<Result<void>> remove(const QUrl &platform);

private:
    template <class T, class Job>
    QFuture<Result<T>> run(Job *job, const QUrl &platform, std::function<Result<T>(const Job &)> read);
};

/// What a platform's token is kept under: its address without what does not tell platforms apart.
QString secretKey(const QUrl &platform);

} // namespace farthing
