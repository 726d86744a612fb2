// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/statementwriter.h"
#include "sync/statementsource.h"

#include <QtCore/QFuture>
#include <QtCore/QIODevice>
#include <QtCore/QLocale>
#include <QtGui/QFont>

#include <atomic>
#include <functional>
#include <memory>

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

/// Set by the one who wants an export to end early. Not the cancel of its future, which would drop the answer
/// of an export that was whole in that very moment.
using StopFlag = std::shared_ptr<std::atomic<bool>>;

/// Writes a statement to a file, on a thread of its own; the future tells the progress in thousandths. The
/// file is there when it is whole, and not before: after an error or a stop, whatever was there before still
/// is. Whoever asks waits for the end of the future before the store closes. Errors: Storage, Cancelled
/// (stopped), Overflow.
QFuture<Result<StatementTotals>> exportStatement(const StatementOpener &open, const StatementOrder &order,
                                                 const StopFlag &stop);

/// The same at once, to a device and by pages; `goOn` hears how many movements are written of how many, and
/// answers whether to go on.
Result<void> writeStatement(StatementSource &source, const StatementOrder &order, QIODevice &device,
                            const std::function<bool(qint64 written, qint64 all)> &goOn);

} // namespace farthing
