// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/pdfpages.h"
#include "archive/statementwriter.h"
#include "core/format.h"

#include <QtCore/QCoreApplication>

namespace farthing {

/// A statement to print or to hand on: opening balance, every movement with the balance after it, closing
/// balance, in the language and the digits of the person; all of it is text that can be searched and copied.
/// Times are in UTC like the days of the period, so that no movement seems to lie outside it. Of more than
/// `mostMovements` it shows, and says that it shows, the sum of each day and line: nobody reads twenty
/// thousand pages, and the other forms have every single one.
class PdfStatement final : public StatementWriter
{
    Q_DECLARE_TR_FUNCTIONS(farthing::PdfStatement)

public:
    /// The device outlives this. `locale` says how figures and dates are written, and how large the paper is.
    PdfStatement(QIODevice &device, const QLocale &locale, const QFont &font);

    Result<void> begin(const StatementHead &head) override;
    Result<void> add(const StatementItem &item, Money balance) override;
    Result<void> finish() override;

    static constexpr int mostMovements = 20'000;

private:
    /// What a line came to on the day that is being written.
    struct LineOfDay
    {
        int count = 0;
        Money amount;
    };

    QString periodWords() const;
    QString lineWords(Line line);
    QString subjectWords(const StatementItem &item) const;
    QStringList explanation() const;
    bool isSummed() const { return m_head.totals.count > mostMovements; }
    /// The day before this movement is over, if there was one.
    Result<void> turnDay(const StatementItem &item);
    Result<void> addToDay(const StatementItem &item);
    Result<void> writeDay();

    Format m_format;
    PdfPages m_pages;
    StatementHead m_head;
    QDate m_day;                                        ///< that is being written
    std::array<LineOfDay, reportLineCount + 1> m_lines; ///< of that day, where days are summed
    Money m_written;                                    ///< the balance after what is on paper
    QHash<int, QString> m_lineTitles;                   ///< a translation is looked up once
};

} // namespace farthing
