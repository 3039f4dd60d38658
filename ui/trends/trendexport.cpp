// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendexport.h"

#include "core/export/sheetfile.h"
#include "core/judge/trends/trendtable.h"
#include "core/report/draw/trendfile.h"
#include "core/writefile.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrendExport)
};

/// For print and large screens.
constexpr double pixelsPerPoint = 3;

struct Kind
{
    QString filter;
    QString suffix;
};

Kind kindOf(TrendFormat format)
{
    switch (format) {
    case TrendFormat::Png:
        return {Words::tr("Picture (*.png)"), QStringLiteral("png")};
    case TrendFormat::Svg:
        return {Words::tr("Vector graphics (*.svg)"), QStringLiteral("svg")};
    case TrendFormat::Csv:
        return {Words::tr("CSV file (*.csv)"), QStringLiteral("csv")};
    case TrendFormat::Xlsx:
        return {Words::tr("Excel workbook (*.xlsx)"), QStringLiteral("xlsx")};
    }
    Q_UNREACHABLE();
}

Result<void> write(const Trend& trend, TrendFormat format, const QString& path)
{
    const Tongue tongue = Tongue::ofProgram();
    if (format == TrendFormat::Csv || format == TrendFormat::Xlsx)
        return writeSheetFile(
            trendSheet(trend, tongue), format == TrendFormat::Csv ? SheetFormat::Csv : SheetFormat::Xlsx, path);
    const auto bytes = format == TrendFormat::Svg ? trendSvg(trend, tongue) : trendPng(trend, tongue, pixelsPerPoint);
    return bytes ? writeFile(path, *bytes) : bytes.error();
}

} // namespace

Result<bool> exportTrend(const Trend& trend, TrendFormat format, const Ask& ask, QWidget* parent)
{
    const Kind kind = kindOf(format);
    const bool isTable = format == TrendFormat::Csv || format == TrendFormat::Xlsx;
    const QString path = ask.saveFile(parent,
        {isTable ? Words::tr("Save the table") : Words::tr("Save the chart"),
            fileNameOf(trend.subject.isEmpty() ? Words::tr("Chart") : trend.subject), kind.filter, kind.suffix});
    if (path.isEmpty())
        return false;
    const auto written = write(trend, format, path);
    return written ? Result<bool>(true) : written.error();
}

Result<void> copyTrend(const Trend& trend)
{
    const auto png = trendPng(trend, Tongue::ofProgram(), pixelsPerPoint);
    if (!png)
        return png.error();
    auto* data = new QMimeData;
    data->setImageData(QImage::fromData(*png, "PNG"));
    data->setText(trend.words);
    QGuiApplication::clipboard()->setMimeData(data);
    return {};
}

} // namespace indblik
