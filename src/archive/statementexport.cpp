// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/statementexport.h"

#include "archive/bufferedtext.h"
#include "archive/csvstatement.h"
#include "archive/jsonstatement.h"
#include "archive/pdfstatement.h"

#include <QtCore/QPromise>
#include <QtCore/QSaveFile>
#include <QtCore/QThreadPool>

namespace farthing {

namespace {

using Promise = QPromise<Result<StatementTotals>>;

constexpr int pageSize = 500; // some milliseconds: a cancel is heard at once
constexpr int wholeProgress = 1000;

AppError cancelled()
{
    return {AppError::Kind::Cancelled, QString(), QStringLiteral("export cancelled")};
}

std::unique_ptr<StatementWriter> writerOf(const StatementOrder &order, QIODevice &device)
{
    switch (order.form) {
    case StatementForm::Csv:
        return std::make_unique<CsvStatement>(device);
    case StatementForm::Json:
        return std::make_unique<JsonStatement>(device);
    case StatementForm::Pdf:
        break;
    }
    return std::make_unique<PdfStatement>(device, order.locale, order.font);
}

/// Adds a page of movements; `balance` walks with them.
Result<void> addPage(StatementWriter &writer, const QList<StatementItem> &items, Money &balance)
{
    for (const StatementItem &item : items) {
        const Result<Money> after = balance.plus(item.amount);
        if (!after)
            return after.error();
        balance = *after;
        if (Result<void> added = writer.add(item, balance); !added)
            return added;
    }
    return {};
}

Result<StatementTotals> exportNow(const StatementOpener &open, const StatementOrder &order,
                                  const std::atomic<bool> &stop, Promise &promise)
{
    const Result<std::unique_ptr<StatementSource>> source = open();
    if (!source)
        return source.error();
    QSaveFile file(order.file);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file.errorString());
    const auto goOn = [&promise, &stop](qint64 written, qint64 all) {
        promise.setProgressValue(int(written * wholeProgress / std::max<qint64>(all, 1)));
        return !stop;
    };
    // Without a commit QSaveFile removes what it wrote.
    if (const Result<void> written = writeStatement(**source, order, file, goOn); !written)
        return written.error();
    if (!file.commit())
        return cannotWrite(file.errorString());
    return source.value()->totals();
}

} // namespace

QString endingOf(StatementForm form)
{
    switch (form) {
    case StatementForm::Csv:
        return QStringLiteral("csv");
    case StatementForm::Json:
        return QStringLiteral("json");
    case StatementForm::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

Result<void> writeStatement(StatementSource &source, const StatementOrder &order, QIODevice &device,
                            const std::function<bool(qint64 written, qint64 all)> &goOn)
{
    const StatementTotals totals = source.totals();
    const std::unique_ptr<StatementWriter> writer = writerOf(order, device);
    if (Result<void> begun = writer->begin({source.account(), order.now, order.period, totals}); !begun)
        return begun;
    Money balance = totals.opening;
    for (qint64 written = 0;;) {
        if (!goOn(written, totals.count))
            return cancelled();
        const Result<QList<StatementItem>> items = source.next(pageSize);
        if (!items)
            return items.error();
        if (items->isEmpty())
            break;
        if (Result<void> added = addPage(*writer, *items, balance); !added)
            return added;
        written += items->size();
    }
    if (balance != totals.closing)
        return AppError{AppError::Kind::Storage,
                        QCoreApplication::translate("farthing::StatementExport",
                                                    "The movements kept here do not add up, so no file was "
                                                    "written. Refresh, then export again."),
                        QStringLiteral("closing %1, movements say %2")
                            .arg(totals.closing.toDecimal(), balance.toDecimal())};
    return writer->finish();
}

QFuture<Result<StatementTotals>> exportStatement(const StatementOpener &open, const StatementOrder &order,
                                                 const StopFlag &stop)
{
    const auto promise = std::make_shared<Promise>();
    promise->start();
    promise->setProgressRange(0, wholeProgress);
    QThreadPool::globalInstance()->start([promise, open, order, stop] {
        promise->addResult(exportNow(open, order, *stop, *promise));
        promise->finish();
    });
    return promise->future();
}

} // namespace farthing
