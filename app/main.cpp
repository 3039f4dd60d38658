// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "ui/look.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <csignal>
#include <cstdio>

// The desktop program: indblik [FILE] [--language da|en] [--page NAME] [--read-only]

namespace {

constexpr int wrongUsage = 2;

int usage(const QString& message)
{
    std::fputs((message + u'\n').toUtf8().constData(), stderr);
    return wrongUsage;
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace indblik;
    // A full disk is an error to be told, not a reason to die (trust-and-ease, finding 8).
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("indblik"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INDBLIK_VERSION));
    QApplication application(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The yearly account of a municipality's policy initiatives."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("the file to open"), QStringLiteral("[FILE]"));
    const QCommandLineOption languageOption(
        QStringLiteral("language"), QStringLiteral("da or en"), QStringLiteral("LANG"));
    const QCommandLineOption pageOption(
        QStringLiteral("page"), QStringLiteral("cards, budget or report"), QStringLiteral("NAME"));
    const QCommandLineOption readOnlyOption(QStringLiteral("read-only"), QStringLiteral("open the file to read"));
    parser.addOptions({languageOption, pageOption, readOnlyOption});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    if (parser.positionalArguments().size() > 1)
        return usage(QStringLiteral("indblik opens one file at a time."));
    const auto page = FileView::pageNamed(parser.value(pageOption));
    if (parser.isSet(pageOption) && !page)
        return usage(QStringLiteral("--page takes cards, budget or report."));

    Settings settings;
    const QString language = parser.isSet(languageOption) ? parser.value(languageOption) : settings.language();
    if (!useLanguage(language))
        return usage(QStringLiteral("--language takes da or en."));
    applyLook(application, settings.theme());

    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/indblik.svg")));
    MainWindow window({settings, Ask::withDialogs(), systemUserName(), [](const QString& code) { useLanguage(code); }});
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        window.openFile(files.first(), parser.isSet(readOnlyOption) ? Access::Read : Access::Write);
    if (page)
        window.showPage(*page);
    window.show();
    return QApplication::exec();
}
