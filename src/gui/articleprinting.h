// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "gui/printjob.h"

#include <QtCore/QPointer>
#include <QtCore/QSaveFile>
#include <QtPrintSupport/QPrinter>

#include <memory>

QT_BEGIN_NAMESPACE
class QProgressDialog;
class QPdfWriter;
QT_END_NAMESPACE

namespace farthing {

class ArticlePane;

/// Puts the open article on paper or into a PDF: asks where to, then draws it, black on white, while the
/// window goes on; what takes longer shows how far it is and can be cancelled.
class ArticlePrinting : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` owns it.
    ArticlePrinting(ArticlePane &article, const Format &format, QWidget *window);
    ~ArticlePrinting() override;

    void print();
    void askForPdf();
    void writePdf(const QString &file);
    bool isBusy() const { return m_job != nullptr; }

public slots:
    void cancel();

signals:
    void told(const QString &text);
    void failed(const farthing::AppError &error);

private:
    void start(QPagedPaintDevice &device);
    void showProgress();
    void finished(bool printed);
    QString fileName() const;

    ArticlePane &m_article;
    const Format &m_format;
    QWidget *m_window;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QPdfWriter> m_pdf; ///< writes into the file
    std::unique_ptr<PrintJob> m_job;   ///< draws on one of the two
    QPointer<QProgressDialog> m_progress;
    bool m_cancelled = false;
};

} // namespace farthing
