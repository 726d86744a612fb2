// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/statementwriter.h"
#include "sync/statementsource.h"

#include <QtCore/QFuture>
#include <QtCore/QIODevice>
#include <QtCore/QLocale>
#include <QtGui/QFont>

#include <functional>

namespace farthing {

enum class StatementForm { Csv, Json, Pdf };

/// What a person wants written, and where.
struct StatementOrder
{
    StatementForm form = StatementForm::Csv;
    StatementPeriod period;
    QString file;
    QDateTime now;  ///< when the person asked
    QLocale locale; ///< of the PDF; the others are the same everywhere
    QFont font;     ///< of the PDF
};

/// The ending of a file of this form, without a dot.
QString endingOf(StatementForm form);

/// Writes a statement to a file, on a thread of its own; the future tells the progress in thousandths and can
/// be cancelled. The file is there when it is whole, and not before: after an error or a cancel whatever was
/// there before still is. Whoever asked waits for the end of the future before the store closes. Errors:
/// Storage, Cancelled, Overflow.
QFuture<Result<StatementTotals>> exportStatement(const StatementOpener &open, const StatementOrder &order);

/// The same at once, to a device and by pages; `goOn` hears how many movements are written of how many, and
/// answers whether to go on.
Result<void> writeStatement(StatementSource &source, const StatementOrder &order, QIODevice &device,
                            const std::function<bool(qint64 written, qint64 all)> &goOn);

} // namespace farthing
