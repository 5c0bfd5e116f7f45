import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { hostileServers } from '../core/web/hostile-servers.ts';

/** The other side of the bench `web-hostile`, in a process of its own so that its memory and time are not counted. */
const HOSTS = 100;

const servers = await hostileServers({ bombBytes: 200 * 1024 ** 2 });
const sites = await Promise.all(Array.from({ length: HOSTS }, (_, index) => openSite(index)));
process.send?.({ list: servers.list, hosts: servers.hosts, sites });
process.on('message', () => process.send?.({ knocks: servers.knocks() }));
process.on('disconnect', () => process.exit(0));

function openSite(index: number): Promise<string> {
  const page = gzipSync(companyPage(index));
  const server: Server = createServer((request, response) => {
    if (request.url === '/robots.txt') {
      response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end('User-agent: *\nDisallow: /admin\n');
      return;
    }
    const head = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' };
    response.writeHead(200, head).end(page);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`127.0.0.1:${Reflect.get(Object(server.address()), 'port')}`),
    );
  });
}

/** Of the size and shape of a company's home page: about 90 KB, 160 links, scripts and styles in between. */
function companyPage(index: number): string {
  const words =
    'we build settlement for payments across chains with partners who need speed and trust'.split(
      ' ',
    );
  const sentence = (seed: number) =>
    Array.from({ length: 14 }, (_, n) => words[(seed * 7 + n * 3 + index) % words.length]).join(
      ' ',
    );
  const nav = Array.from(
    { length: 160 },
    (_, n) =>
      `<li class="item"><a class="link link--nav" href="/p/${n}?ref=nav">${sentence(n)}</a></li>`,
  );
  const sections = Array.from(
    { length: 120 },
    (_, n) =>
      `<section class="block"><div class="wrap"><div><h2>${sentence(n)}</h2><p class="lead">${sentence(n + 1)}. ${sentence(n + 2)}.</p><img src="/i/${n}.png" alt=""></div></div></section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Company ${index}</title>
<meta name="description" content="${sentence(1)}"><meta property="og:site_name" content="Company ${index}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Company ${index}","url":"https://c${index}.com","sameAs":["https://x.com/c${index}","https://github.com/c${index}"]}</script>
<style>${'.a{color:red}'.repeat(600)}</style><script>${'var a=1;'.repeat(2000)}</script></head>
<body><nav><ul>${nav.join('\n')}</ul></nav><main>${sections.join('\n')}</main>
<footer><a href="mailto:hi@c${index}.com">write</a></footer></body></html>`;
}
